package org.zhengwu.api.http.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.ForbiddenException;
import org.zhengwu.api.IdempotencyKeyReusedException;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.RequestInFlightException;
import org.zhengwu.api.Revision;
import org.zhengwu.api.RevisionConflictException;
import org.zhengwu.api.RuleViolatedException;
import org.zhengwu.api.StepNotAllowedException;
import org.zhengwu.api.TooManyRequestsException;
import org.zhengwu.api.UnauthenticatedException;
import org.zhengwu.api.UnavailableException;
import org.zhengwu.api.UnsupportedException;
import org.zhengwu.api.Violation;
import org.zhengwu.api.ZhengwuException;
import org.zhengwu.api.http.Problem;
import org.zhengwu.api.http.RevisionRequiredException;
import org.zhengwu.api.json.Json;
import org.zhengwu.api.technical.identity.AccountNameTakenException;
import org.zhengwu.api.technical.identity.DivisionCodeTakenException;
import org.zhengwu.api.technical.identity.OrganCodeTakenException;
import org.zhengwu.api.technical.identity.PartyNameDiffersException;
import org.zhengwu.api.technical.identity.SignInRefusedException;
import org.zhengwu.api.technical.storage.ContentRefusedException;
import org.zhengwu.api.technical.storage.ContentTooLargeException;
import org.zhengwu.api.technical.storage.UploadTornException;

/** Every exception of the API comes back from its problem document as what it was. */
class ProblemExceptionsTest {

    private static final List<ZhengwuException> ONE_OF_EACH = List.of(
            new ForbiddenException("CaseService.accept"),
            new IdempotencyKeyReusedException(),
            new InvalidInputException(List.of(
                    new Violation("name", "required", "must be given"),
                    new Violation("materials[2].code", "unknown-code", "不在码表内"))),
            new NotFoundException("case"),
            new RequestInFlightException(),
            new RevisionConflictException(new Revision(5_000_000_000L)),
            new RuleViolatedException("SEC-004", "roles-exclude-each-other", "Nobody may hold both"),
            new StepNotAllowedException("ACCEPT", "DRAFT", Set.of("SUBMIT", "WITHDRAW")),
            new TooManyRequestsException(Duration.ofSeconds(61)),
            new UnauthenticatedException(),
            new UnavailableException("storage", "The scanner is down"),
            new UnavailableException("storage", "ContentScanner", "The scanner is down"),
            new UnsupportedException("calendar of Macao"),
            new RevisionRequiredException(),
            new AccountNameTakenException(),
            new DivisionCodeTakenException(),
            new OrganCodeTakenException(),
            new PartyNameDiffersException(),
            new SignInRefusedException(),
            new ContentRefusedException("content-malware", "zip-bomb"),
            new ContentTooLargeException(20L << 20),
            new UploadTornException(),
            new OtherProblemException(
                    org.zhengwu.api.Kind.CONFLICT, "tomorrows-code", "Not known yet", Map.of("since", "2.0")));

    @Test
    void rebuildsEveryExceptionOfTheApi() {
        for (ZhengwuException thrown : ONE_OF_EACH) {
            ZhengwuException rebuilt = ProblemExceptions.of(Problem.statusOf(thrown), document(thrown))
                    .orElseThrow();

            assertThat(rebuilt).isExactlyInstanceOf(thrown.getClass());
            assertThat(rebuilt.kind()).isEqualTo(thrown.kind());
            assertThat(rebuilt.code()).isEqualTo(thrown.code());
            assertThat(rebuilt.data()).as(thrown.code()).isEqualTo(thrown.data());
        }
    }

    @Test
    void forgetsNoExceptionOfTheApi() throws IOException, URISyntaxException {
        Set<String> all = new TreeSet<>(exceptionsBeside(ZhengwuException.class));
        all.addAll(exceptionsBeside(Problem.class));

        Set<String> tried =
                ONE_OF_EACH.stream().map(each -> each.getClass().getName()).collect(Collectors.toSet());
        assertThat(all).hasSizeGreaterThan(20).isEqualTo(new TreeSet<>(tried));
    }

    @Test
    void makesNoRefusalOfWhatIsNoProblem() {
        assertThat(ProblemExceptions.of(404, "<html>nginx</html>")).isEmpty();
        assertThat(ProblemExceptions.of(404, "{}")).isEmpty();
        assertThat(ProblemExceptions.of(409, "{\"code\":\"step-not-allowed\"}")).isEmpty();
        assertThat(ProblemExceptions.of(400, "{\"code\":\"invalid-input\",\"violations\":[{\"field\":1}]}"))
                .isEmpty();
        assertThat(ProblemExceptions.of(500, "{\"code\":\"internal\"}")).isEmpty();
    }

    /** In the form of the server's ProblemMapper. */
    private static String document(ZhengwuException thrown) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", "/problems/" + thrown.code());
        members.put("title", "标题");
        members.put("status", Problem.statusOf(thrown));
        members.put("detail", "详情");
        members.put("code", thrown.code());
        members.put("requestId", "0190");
        thrown.data().forEach(members::putIfAbsent);
        return Json.strict().write(members);
    }

    private static Set<String> exceptionsBeside(Class<?> neighbour) throws IOException, URISyntaxException {
        URI home = neighbour.getProtectionDomain().getCodeSource().getLocation().toURI();
        Path path = Path.of(home);
        if (Files.isDirectory(path)) {
            return exceptionsBelow(path);
        }
        try (FileSystem jar = FileSystems.newFileSystem(path)) {
            return exceptionsBelow(jar.getPath("/"));
        }
    }

    private static Set<String> exceptionsBelow(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.startsWith("org/zhengwu/") && name.endsWith("Exception.class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .filter(ProblemExceptionsTest::isConcreteFailure)
                    .collect(Collectors.toSet());
        }
    }

    private static boolean isConcreteFailure(String name) {
        try {
            Class<?> type = Class.forName(name);
            return ZhengwuException.class.isAssignableFrom(type) && type != ZhengwuException.class;
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

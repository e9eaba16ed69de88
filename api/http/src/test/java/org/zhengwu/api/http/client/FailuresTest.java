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
import org.zhengwu.api.Kind;
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

class FailuresTest {

    private static final List<ZhengwuException> EVERY_ONE = List.of(
            new ForbiddenException("CaseService.accept"),
            new IdempotencyKeyReusedException(),
            new InvalidInputException(
                    List.of(new Violation("a", "required", "must be given"), new Violation("b[0].c", "id", "id"))),
            new NotFoundException("case"),
            new RequestInFlightException(),
            new RevisionConflictException(new Revision(7)),
            new RuleViolatedException("LIC-010", "two-verifiers-needed", "A verification is missing"),
            new StepNotAllowedException("ACCEPT", "DRAFT", Set.of("SUBMIT", "CHANGE")),
            new TooManyRequestsException(Duration.ofSeconds(90)),
            new UnauthenticatedException(),
            new UnavailableException("storage", "The scanner is down"),
            new UnsupportedException("the explanation of a clock"),
            new RevisionRequiredException(),
            new AccountNameTakenException(),
            new DivisionCodeTakenException(),
            new OrganCodeTakenException(),
            new PartyNameDiffersException(),
            new SignInRefusedException(),
            new ContentRefusedException("content-malware", "EICAR"),
            new ContentTooLargeException(20_971_520),
            new UploadTornException());

    @Test
    void rebuildsEveryFailureOfTheContract() {
        for (ZhengwuException thrown : EVERY_ONE) {
            ZhengwuException rebuilt = Failures.of(travelled(thrown));

            assertThat(rebuilt).isExactlyInstanceOf(thrown.getClass());
            assertThat(rebuilt.code()).isEqualTo(thrown.code());
            assertThat(rebuilt.kind()).isEqualTo(thrown.kind());
            assertThat(rebuilt.data()).isEqualTo(thrown.data());
        }
    }

    @Test
    void leavesNoFailureOfTheContractOut() throws Exception {
        Set<String> tried =
                EVERY_ONE.stream().map(each -> each.getClass().getName()).collect(Collectors.toSet());

        assertThat(new TreeSet<>(tried)).containsAll(exceptionsOfTheApi());
    }

    @Test
    void keepsWhatItDoesNotKnow() {
        Map<String, Object> data = Map.of("volcano", "erupting");
        Problem newer = new Problem("/problems/lava", "熔岩", 409, null, "lava", "r-1", data);

        assertThat(Failures.of(newer)).isInstanceOfSatisfying(UnknownFailureException.class, failure -> {
            assertThat(failure.kind()).isEqualTo(Kind.CONFLICT);
            assertThat(failure.code()).isEqualTo("lava");
            assertThat(failure.data()).isEqualTo(data);
        });
    }

    @Test
    void keepsAKnownCodeThatLacksWhatItCarries() {
        Problem torn = new Problem("/problems/forbidden", "无权", 403, null, "forbidden", "r-1", Map.of());

        assertThat(Failures.of(torn))
                .isInstanceOfSatisfying(
                        UnknownFailureException.class,
                        failure -> assertThat(failure.kind()).isEqualTo(Kind.FORBIDDEN));
    }

    /** The problem as the client reads it after it was written and sent. */
    private static Problem travelled(ZhengwuException thrown) {
        Map<String, Object> members =
                new LinkedHashMap<>(Json.lenient().readMap(Json.strict().write(thrown.data()), Object.class));
        return new Problem(
                "/problems/" + thrown.code(), "标题", Problem.statusOf(thrown), null, thrown.code(), "r-1", members);
    }

    private static Set<String> exceptionsOfTheApi() throws IOException, URISyntaxException {
        URI place = ZhengwuException.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI();
        if (Files.isDirectory(Path.of(place))) {
            return exceptionsIn(Path.of(place));
        }
        try (FileSystem jar = FileSystems.newFileSystem(Path.of(place))) {
            return exceptionsIn(jar.getPath("/"));
        }
    }

    private static Set<String> exceptionsIn(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.endsWith("Exception.class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .filter(FailuresTest::isAFailure)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static boolean isAFailure(String name) {
        try {
            Class<?> type = Class.forName(name);
            return ZhengwuException.class.isAssignableFrom(type) && type != ZhengwuException.class;
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

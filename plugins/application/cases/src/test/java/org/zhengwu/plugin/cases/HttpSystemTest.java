package org.zhengwu.plugin.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengwu.api.application.cases.CaseState;
import org.zhengwu.api.technical.storage.DocumentId;
import org.zhengwu.plugin.cases.HttpDepartment.Misbehaviour;
import org.zhengwu.plugin.cases.http.Access;
import org.zhengwu.plugin.cases.http.HttpPlace;
import org.zhengwu.plugin.cases.http.HttpPlace.Authentication;
import org.zhengwu.plugin.cases.http.HttpSystem;
import org.zhengwu.spi.OutageException;
import org.zhengwu.spi.application.cases.ArrivedAnswer;
import org.zhengwu.spi.application.cases.EndedCase;
import org.zhengwu.spi.application.cases.HandedCase;

/** HTTP by itself, with a system that does what the net allows. */
class HttpSystemTest implements DepartmentSystemContract {

    private static final String THREADS = "of the host";

    private final Path place;
    private final HttpDepartment department;
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> new Thread(work, THREADS));
    private final HttpSystem system;
    private final Map<DocumentId, String> contents = new ConcurrentHashMap<>();

    HttpSystemTest(@TempDir Path place) throws IOException, GeneralSecurityException {
        this.place = place;
        department = new HttpDepartment(place);
        system = within(Duration.ofSeconds(3));
    }

    private HttpSystem within(Duration timeout) throws IOException, GeneralSecurityException {
        URI base = URI.create("http://127.0.0.1:" + department.port() + "/exchange/");
        HttpPlace at = new HttpPlace(base, Authentication.TOKEN, timeout);
        return new HttpSystem("market", at, Access.byToken(place.resolve("token"), Optional.empty()), threads);
    }

    @AfterEach
    void end() {
        department.close();
        threads.shutdownNow();
    }

    @Override
    public HttpDepartment department() {
        return department;
    }

    @Override
    public HttpSystem system() {
        return system;
    }

    @Test
    void bringsOnlyTheContentsThatTheSystemLacks() {
        HandedCase.Material other = material(2, "其他");
        HandedCase.Material same = material(3, CONTENT);
        HandedCase.Material empty = material(4, "");
        system.handOver(DepartmentSystemContract.handed(), MATERIALS);
        HandedCase more = DepartmentSystemContract.handed(NUMBER, material(1, CONTENT), other, same, empty);

        system.handOver(more, this::content);
        assertThat(department.came("PUT materials/")).isEqualTo(3);
        department.forgetContents();
        system.handOver(more, this::content);

        assertThat(department.came("PUT materials/")).isEqualTo(6);
        assertThat(department.came("PUT materials/" + other.digest())).isEqualTo(2);
    }

    @Test
    void goesOnWhereTheLastAttemptEnded() {
        HandedCase two = DepartmentSystemContract.handed(NUMBER, material(1, "一"), material(2, "二"));
        department.once("PUT materials/" + two.materials().get(1).digest(), Misbehaviour.cut());
        assertThatThrownBy(() -> system.handOver(two, this::content)).isInstanceOf(OutageException.class);
        assertThat(department.handedOver()).isEmpty();

        system.handOver(two, this::content);

        assertThat(department.handedOver()).hasSize(1);
        assertThat(department.came("PUT materials/" + two.materials().get(0).digest()))
                .isEqualTo(1);
    }

    /** A content is read from the database, piece by piece: on a thread that has one. */
    @Test
    void readsTheMaterialsOnTheThreadsOfTheHost() {
        Set<String> readers = ConcurrentHashMap.newKeySet();
        HandedCase handed = DepartmentSystemContract.handed(NUMBER, material(1, "长".repeat(300_000)));

        system.handOver(handed, document -> new FilterInputStream(content(document)) {
            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                readers.add(Thread.currentThread().getName());
                return super.read(into, from, length);
            }
        });

        assertThat(readers).containsExactly(THREADS);
    }

    @Test
    void takesNothingForAHandoverButTheWordOfTheSystem() {
        for (Misbehaviour each : List.of(
                Misbehaviour.status(500, ""),
                Misbehaviour.status(503, ""),
                Misbehaviour.status(429, ""),
                Misbehaviour.status(401, ""),
                Misbehaviour.status(404, ""),
                Misbehaviour.status(204, ""),
                Misbehaviour.status(302, ""),
                Misbehaviour.status(200, "<html>请登录</html>"),
                Misbehaviour.status(200, "{}"),
                Misbehaviour.status(200, "{\"missing\": [\"" + "a".repeat(64) + "\"]}"),
                Misbehaviour.status(200, "[".repeat(2_000_000)),
                Misbehaviour.cut(),
                Misbehaviour.cutInTheMiddle(),
                Misbehaviour.hang())) {
            department.once("PUT cases/", each);

            assertThatThrownBy(() -> system.handOver(DepartmentSystemContract.handed(), MATERIALS))
                    .isInstanceOf(OutageException.class)
                    .hasMessageNotContaining("王");
        }
        department.once("PUT cases/" + NUMBER + "/end", Misbehaviour.status(200, "<html>请登录</html>"));
        assertThatThrownBy(() -> system.takeBack(ended())).isInstanceOf(OutageException.class);
    }

    @Test
    void followsNoRedirect() throws IOException {
        try (HttpDepartment elsewhere = new HttpDepartment(place)) {
            department.once("PUT cases/", (exchange, by) -> {
                exchange.getResponseHeaders()
                        .add("Location", "http://127.0.0.1:" + elsewhere.port() + "/exchange/cases/" + NUMBER);
                exchange.sendResponseHeaders(307, -1);
                exchange.close();
            });

            assertThatThrownBy(() -> system.handOver(DepartmentSystemContract.handed(), MATERIALS))
                    .isInstanceOf(OutageException.class)
                    .hasMessage("market answered 307");
            assertThat(elsewhere.requests).isEmpty();
        }
    }

    /** What is wrong would be as wrong again: a fault, which somebody looks at. */
    @Test
    void saysWhereTheSystemSaysThatSomethingIsWrong() {
        for (int status : new int[] {400, 409, 413, 415, 422}) {
            department.once("PUT cases/", Misbehaviour.status(status, "{\"detail\": \"王小明\"}"));

            assertThatThrownBy(() -> system.handOver(DepartmentSystemContract.handed(), MATERIALS))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("market refused cases/" + NUMBER + " with " + status);
        }
    }

    @Test
    void holdsBackNoAnswerForOneThatCannotBeHad() throws Exception {
        HttpSystem patient = within(Duration.ofSeconds(4));
        for (String name : List.of("1", "2", "3", "4", "5")) {
            department.says(name, DepartmentSystemContract.resumes(name));
        }
        department.once("GET answers/1", Misbehaviour.hang());
        department.once("GET answers/2", Misbehaviour.status(500, ""));
        department.once("GET answers/3", Misbehaviour.cutInTheMiddle());
        department.once("GET answers/4", Misbehaviour.status(404, ""));

        assertThat(patient.answers(10)).extracting(ArrivedAnswer::token).containsExactly("5");
        assertThat(patient.answers(10)).hasSize(5);
        assertThat(department.rejections()).isEmpty();
    }

    @Test
    void isOutWhereNoneOfTheAnswersCanBeHad() {
        department.says("1", DepartmentSystemContract.resumes("1"));
        for (Misbehaviour each : List.of(
                Misbehaviour.status(500, ""),
                Misbehaviour.status(200, "{\"answers\": [\"../cases/1\"]}"),
                Misbehaviour.status(200, "{\"answers\": {}}"),
                Misbehaviour.status(200, "{}"))) {
            department.once("GET answers", each);

            assertThatThrownBy(() -> system.answers(10)).isInstanceOf(OutageException.class);
        }
        department.once("GET answers/1", Misbehaviour.hang());
        assertThatThrownBy(() -> system.answers(10)).isInstanceOf(OutageException.class);
    }

    @Test
    void takesAnAnswerForSettledThatTheSystemPutAway() {
        department.says("1", DepartmentSystemContract.resumes("1"));
        ArrivedAnswer arrived = system.answers(10).get(0);
        department.once("PUT answers/1", Misbehaviour.status(404, ""));
        system.acknowledge(arrived);
        department.once("PUT answers/1", Misbehaviour.status(410, ""));
        system.reject(arrived, List.of());
        department.once("PUT answers/1", Misbehaviour.status(500, ""));

        assertThatThrownBy(() -> system.acknowledge(arrived)).isInstanceOf(OutageException.class);
    }

    @Test
    void takesANewTokenWithoutAStart() throws IOException {
        Path token = place.resolve("token");
        Files.writeString(token, "of-last-year");
        assertThatThrownBy(() -> system.answers(1))
                .isInstanceOf(OutageException.class)
                .hasMessage("market answered 401");
        Files.delete(token);
        assertThatThrownBy(() -> system.answers(1)).isInstanceOf(OutageException.class);
        Files.writeString(token, HttpDepartment.TOKEN);

        assertThat(system.answers(1)).isEmpty();
    }

    private static EndedCase ended() {
        return new EndedCase(NUMBER, CaseState.WITHDRAWN, LocalDate.EPOCH);
    }

    private HandedCase.Material material(int document, String content) {
        DocumentId id = new DocumentId(new UUID(5, document));
        contents.put(id, content);
        byte[] bytes = content.getBytes(UTF_8);
        return new HandedCase.Material(
                "M" + document, id, "a.pdf", "application/pdf", bytes.length, HttpDepartment.digest(bytes));
    }

    private InputStream content(DocumentId of) {
        return new ByteArrayInputStream(contents.getOrDefault(of, "").getBytes(UTF_8));
    }
}

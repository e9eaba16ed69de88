package org.zhengwu.api.http.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Channel;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.Revision;
import org.zhengwu.api.UnavailableException;
import org.zhengwu.api.application.cases.CaseDraft;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.http.audit.AuditHttp;
import org.zhengwu.api.http.cases.CasesHttp;
import org.zhengwu.api.http.catalogue.CatalogueHttp;
import org.zhengwu.api.http.catalogue.ItemsHttp;
import org.zhengwu.api.http.identity.SessionsHttp;

/** What the client sends, when it sends again, and what it makes of strange answers. */
class ZhengwuClientTest {

    private static final CaseId ID = new CaseId(new UUID(1, 2));
    private static final String EMPTY_PAGE = "{\"items\":[],\"count\":{\"value\":0,\"more\":false},\"future\":1}";

    private final List<String> seen = Collections.synchronizedList(new ArrayList<>());
    private final Deque<Canned> answers = new ArrayDeque<>();
    private final HttpServer server;
    private final ZhengwuClient client;

    private record Canned(int status, String retryAfter, String body) {}

    ZhengwuClientTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        client = client(server.getAddress().getPort());
    }

    @BeforeEach
    void serve() {
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void end() {
        server.stop(0);
    }

    @Test
    void spellsACallAsTheAnnotationsSay() {
        answers.add(new Canned(200, "", EMPTY_PAGE));

        client.as("secret")
                .on(Channel.WINDOW)
                .binding(ItemsHttp.class)
                .list("护照 a&b+c", null, null, null, null, null, 20, null);

        assertThat(seen)
                .containsExactly("GET /api/v1/items?q=%E6%8A%A4%E7%85%A7+a%26b%2Bc&limit=20 Bearer secret WINDOW  ");
    }

    @Test
    void tellsAListenerOfEveryExchange() {
        answers.add(new Canned(200, "", EMPTY_PAGE));
        List<String> told = new ArrayList<>();

        ZhengwuClient.builder(
                        URI.create("http://127.0.0.1:" + server.getAddress().getPort()))
                .listener((method, address, body, status, answer) ->
                        told.add(method + " " + address.getPath() + " " + body + " " + status + " " + answer))
                .build()
                .as("secret")
                .binding(ItemsHttp.class)
                .list(null, null, null, null, null, null, 20, null);

        assertThat(told).containsExactly("GET /api/v1/items null 200 " + EMPTY_PAGE);
    }

    @Test
    void readsAListWithoutPagesAndAnEmptyAnswer() {
        answers.add(new Canned(200, "", "{\"items\":[]}"));
        answers.add(new Canned(204, "", ""));

        assertThat(client.binding(CasesHttp.class).history(ID)).isEmpty();
        client.binding(SessionsHttp.class).signOut();

        assertThat(seen).last().asString().startsWith("DELETE /api/v1/sessions/current");
    }

    @Test
    void streamsAnImportAndAnExport() throws IOException {
        answers.add(new Canned(200, "", "{\"nothing\":true}"));
        answers.add(new Canned(200, "", "line 1\nline 2\n"));

        assertThatThrownBy(() -> client.binding(CatalogueHttp.class)
                        .importItems(null, new ByteArrayInputStream("一行\n".getBytes(UTF_8))))
                .isInstanceOf(UnexpectedAnswerException.class);
        try (Response export = client.binding(AuditHttp.class).export()) {
            assertThat(new String(export.readEntity(InputStream.class).readAllBytes(), UTF_8))
                    .isEqualTo("line 1\nline 2\n");
        }

        assertThat(seen).first().asString().endsWith("一行\n");
    }

    @Test
    void throwsTheExceptionOfTheApi() {
        answers.add(new Canned(404, "", "{\"code\":\"not-found\",\"recordType\":\"case\"}"));

        assertThatThrownBy(() -> client.binding(CasesHttp.class).find(ID))
                .isInstanceOfSatisfying(
                        NotFoundException.class,
                        refused -> assertThat(refused.type()).isEqualTo("case"));
    }

    @Test
    void waitsAndRepeatsACreationWithTheSameKey() {
        unavailable(2);
        answers.add(new Canned(409, "", "{\"code\":\"request-in-flight\"}"));

        assertThatThrownBy(() -> client.binding(CasesHttp.class)
                        .create(new IdempotencyKey("k-1"), CaseDraft.builder().build()))
                .isInstanceOf(org.zhengwu.api.RequestInFlightException.class);

        assertThat(seen).hasSize(3).allMatch(each -> each.contains(" k-1 "));
    }

    @Test
    void repeatsAChangeOnlyAfterTheServerSaidThatItDidNothing() {
        unavailable(3);

        assertThatThrownBy(() -> client.binding(CasesHttp.class).accept(ID, new Revision(7)))
                .isInstanceOf(UnavailableException.class);

        assertThat(seen).hasSize(3).allMatch(each -> each.contains("\"7\""));
    }

    @Test
    void neverRepeatsACallWithoutAKeyOrARevision() {
        unavailable(3);

        assertThatThrownBy(() -> client.binding(SessionsHttp.class).signOut()).isInstanceOf(UnavailableException.class);

        assertThat(seen).hasSize(1);
    }

    @Test
    void saysThatAnEmptyObjectIsNoCase() {
        answers.add(new Canned(200, "", "{}"));

        assertThatThrownBy(() -> client.binding(CasesHttp.class).find(ID))
                .isInstanceOf(UnexpectedAnswerException.class);
    }

    @Test
    void saysThatAFailureOfTheServerIsNoRefusal() {
        answers.add(new Canned(500, "", "{\"code\":\"internal\"}"));

        assertThatThrownBy(() -> client.binding(CasesHttp.class).find(ID))
                .isInstanceOfSatisfying(
                        UnexpectedAnswerException.class,
                        answer -> assertThat(answer.status()).isEqualTo(500));
    }

    @Test
    void saysThatNobodyListens() throws IOException {
        int port;
        try (ServerSocket once = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = once.getLocalPort();
        }

        assertThatThrownBy(() -> client(port).binding(CasesHttp.class).find(ID)).isInstanceOf(NoAnswerException.class);
    }

    @Test
    void endsACallToAServerThatHangs() throws IOException {
        try (ServerSocket deaf = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            long begun = System.nanoTime();

            assertThatThrownBy(() ->
                            client(deaf.getLocalPort()).binding(CasesHttp.class).accept(ID, new Revision(1)))
                    .isInstanceOf(NoAnswerException.class);

            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
        }
    }

    private void unavailable(int times) {
        for (int time = 0; time < times; time++) {
            answers.add(new Canned(503, "0", "{\"code\":\"unavailable\",\"function\":\"cases\",\"title\":\"停\"}"));
        }
    }

    private static ZhengwuClient client(int port) {
        return ZhengwuClient.builder(URI.create("http://127.0.0.1:" + port))
                .answerWithin(Duration.ofSeconds(1))
                .build();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        seen.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                + header(exchange, "Authorization") + " " + header(exchange, "Channel") + " "
                + header(exchange, "Idempotency-Key") + header(exchange, "If-Match") + " " + body);
        Canned next = answers.remove();
        if (!next.retryAfter().isEmpty()) {
            exchange.getResponseHeaders().set("Retry-After", next.retryAfter());
        }
        byte[] bytes = next.body().getBytes(UTF_8);
        exchange.sendResponseHeaders(next.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static String header(HttpExchange exchange, String name) {
        String value = exchange.getRequestHeaders().getFirst(name);
        return value == null ? "" : value;
    }
}

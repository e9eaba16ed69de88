package org.zhengwu.api.http.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.Page;
import org.zhengwu.api.Revision;
import org.zhengwu.api.UnavailableException;
import org.zhengwu.api.UnsupportedException;
import org.zhengwu.api.application.cases.CaseDraft;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.http.cases.CasesHttp;
import org.zhengwu.api.http.catalogue.CatalogueHttp;
import org.zhengwu.api.http.catalogue.ItemsHttp;
import org.zhengwu.api.http.storage.AttachmentsHttp;
import org.zhengwu.api.technical.storage.DocumentId;

class ZhengwuClientTest {

    private static final String EMPTY_PAGE = "{\"items\":[],\"count\":{\"value\":0,\"more\":false}}";

    private final Desk desk = new Desk();
    private final CaseId id = new CaseId(UUID.randomUUID());

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void asksAsTheBindingSays() {
        desk.json(200, EMPTY_PAGE);

        Page<?> page = client().api(ItemsHttp.class).list("教材 初审", "440300", null, null, null, null, 5, null);

        assertThat(page.items()).isEmpty();
        assertThat(desk.asked()).singleElement().satisfies(asked -> {
            assertThat(asked.method()).isEqualTo("GET");
            assertThat(asked.path())
                    .isEqualTo("/api/v1/items?q=%E6%95%99%E6%9D%90%20%E5%88%9D%E5%AE%A1&division=440300&limit=5");
            assertThat(asked.authorization()).isEqualTo("Bearer secret");
        });
    }

    @Test
    void sendsKeyRevisionAndDocument() {
        String problem = "{\"code\":\"not-found\",\"title\":\"t\",\"recordType\":\"case\"}";
        desk.problem(404, problem).problem(404, problem);
        CasesHttp cases = client().api(CasesHttp.class);
        CaseDraft draft = CaseDraft.builder().item("x").field("事由", "甲").build();

        assertThatThrownBy(() -> cases.create(new IdempotencyKey("k-1"), draft)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> cases.submit(id, new Revision(3))).isInstanceOf(NotFoundException.class);

        assertThat(desk.asked().get(0).key()).isEqualTo("k-1");
        assertThat(desk.asked().get(0).body()).contains("\"事由\":\"甲\"");
        assertThat(desk.asked().get(1).path()).isEqualTo("/api/v1/cases/" + id + "/submission");
        assertThat(desk.asked().get(1).ifMatch()).isEqualTo("\"3\"");
    }

    @Test
    void readsAListThatTravelsAsItems() {
        desk.json(200, "{\"items\":[]}");

        assertThat(client().api(CasesHttp.class).history(id)).isEmpty();
    }

    @Test
    void repeatsAReadingCallUntilItIsAnswered() {
        desk.hangUp().busy(503, "0").json(200, EMPTY_PAGE);

        assertThat(client().api(CasesHttp.class)
                        .list("", null, null, null, null)
                        .items())
                .isEmpty();
        assertThat(desk.asked()).hasSize(3);
    }

    @Test
    void repeatsACreatingCallUnderItsKey() {
        desk.hangUp().problem(404, "{\"code\":\"not-found\",\"title\":\"t\",\"recordType\":\"item\"}");
        CaseDraft draft = CaseDraft.builder().item("x").build();

        assertThatThrownBy(() -> client().api(CasesHttp.class).create(new IdempotencyKey("k-1"), draft))
                .isInstanceOf(NotFoundException.class);

        assertThat(desk.asked()).extracting(Desk.Asked::key).containsExactly("k-1", "k-1");
    }

    @Test
    void neverRepeatsAChangingCallThatMayHaveBeenCarriedOut() {
        desk.hangUp();

        assertThatThrownBy(() -> client().api(CasesHttp.class).accept(id, new Revision(1)))
                .isInstanceOf(NoAnswerException.class);
        assertThat(desk.asked()).hasSize(1);
    }

    @Test
    void repeatsAChangingCallThatTheServerDidNotTake() {
        desk.busy(503, "0").problem(404, "{\"code\":\"not-found\",\"title\":\"t\",\"recordType\":\"case\"}");

        assertThatThrownBy(() -> client().api(CasesHttp.class).accept(id, new Revision(1)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void tellsWhatTheServerSaidWhenItGivesUp() {
        desk.busy(503, "0").busy(503, "0").busy(503, "0");

        assertThatThrownBy(() -> client().api(CasesHttp.class).find(id))
                .isInstanceOfSatisfying(
                        UnavailableException.class,
                        failure -> assertThat(failure.function()).isEqualTo("cases"));
        assertThat(desk.asked()).hasSize(3);
    }

    @Test
    void doesNotWaitLongerThanAnAnswerMayTake() {
        desk.busy(503, "86400");

        assertThatThrownBy(() -> client().api(CasesHttp.class).find(id)).isInstanceOf(UnavailableException.class);
        assertThat(desk.asked()).hasSize(1);
    }

    @Test
    void sendsAStreamOnce() {
        desk.hangUp();
        InputStream lines = new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> client().api(CatalogueHttp.class).importItems(null, lines))
                .isInstanceOf(NoAnswerException.class);
        assertThat(desk.asked()).singleElement().extracting(Desk.Asked::body).isEqualTo("{}");
    }

    @Test
    void opensWhatAnOperationStreams() throws IOException {
        desk.json(200, "line");
        AttachmentsHttp attachments = client().api(AttachmentsHttp.class);

        assertThatThrownBy(() -> attachments.content(new DocumentId(UUID.randomUUID())))
                .isInstanceOf(UnsupportedException.class);
        try (InputStream content = client().open("v1/audit/export")) {
            assertThat(content).hasContent("line");
        }
    }

    @Test
    void takesNoOtherLanguageForAnAnswer() {
        desk.json(200, "{}").json(200, "{}").json(200, "<html>").json(500, "oops");
        ZhengwuClient client = client();

        assertThatThrownBy(() -> client.api(CasesHttp.class).find(id)).isInstanceOf(NoAnswerException.class);
        assertThatThrownBy(() -> client.api(CasesHttp.class).history(id)).isInstanceOf(NoAnswerException.class);
        assertThatThrownBy(() -> client.api(CasesHttp.class).find(id)).isInstanceOf(NoAnswerException.class);
        assertThatThrownBy(() -> client.api(CasesHttp.class).find(id)).isInstanceOf(NoAnswerException.class);
    }

    @Test
    void waitsNoLongerThanItWasTold() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            ZhengwuClient client = ZhengwuClient.of(URI.create("http://127.0.0.1:" + silent.getLocalPort()))
                    .answerTimeout(Duration.ofMillis(100))
                    .attempts(1)
                    .build();

            assertThatThrownBy(() -> client.api(CasesHttp.class).find(id)).isInstanceOf(NoAnswerException.class);
        }
    }

    @Test
    void saysThatNobodyListens() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        ZhengwuClient client = ZhengwuClient.of(URI.create("http://127.0.0.1:" + free))
                .rest(Duration.ZERO)
                .build();

        assertThatThrownBy(() -> client.api(CasesHttp.class).accept(id, new Revision(1)))
                .isInstanceOf(NoAnswerException.class);
    }

    private ZhengwuClient client() {
        return ZhengwuClient.of(desk.address())
                .token(() -> "secret")
                .answerTimeout(Duration.ofSeconds(5))
                .attempts(3)
                .rest(Duration.ofMillis(1))
                .build();
    }
}

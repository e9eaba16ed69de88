package org.zhengwu.benchmark;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseDraft;
import org.zhengwu.api.application.catalogue.ImportReport;
import org.zhengwu.api.application.catalogue.ItemSummary;
import org.zhengwu.api.http.approvals.ApprovalsHttp;
import org.zhengwu.api.http.cases.CasesHttp;
import org.zhengwu.api.http.catalogue.CatalogueHttp;
import org.zhengwu.api.http.catalogue.ItemsHttp;
import org.zhengwu.api.http.client.ZhengwuClient;
import org.zhengwu.api.http.identity.SessionsHttp;
import org.zhengwu.api.technical.approvals.Approval;
import org.zhengwu.api.technical.approvals.ReviewDraft;
import org.zhengwu.api.technical.identity.SignInDraft;

/**
 * The people of the demo region at work on permits of one item. What only prepares goes through the client of
 * the contract; what is measured goes through {@link Calls}, with a session of its own for each client.
 */
final class Casework {

    private static final String PASSWORD = "zhengwu-demo";
    private static final Duration LONG_ENOUGH = Duration.ofHours(2);
    private static final byte[] NOTHING = new byte[0];
    private static final byte[] GRANT = "{\"outcome\":\"GRANT\"}".getBytes(StandardCharsets.UTF_8);

    private final Calls calls;
    private final ZhengwuClient client;
    private final int clients;
    private final List<String> citizens;
    private final List<String> deciders;
    private final String handler;
    private final String reviewer;
    private final String manager;
    private final String item;

    Casework(URI server, int clients) {
        this.calls = new Calls(server);
        this.client = ZhengwuClient.builder(server).build();
        this.clients = clients;
        this.citizens = sessions("citizen1");
        this.deciders = sessions("head-sz");
        this.handler = session("official-sz");
        this.reviewer = session("official-sz2");
        this.manager = session("manager-gd");
        this.item = item();
    }

    private List<String> sessions(String account) {
        return IntStream.range(0, clients).mapToObj(each -> session(account)).toList();
    }

    String session(String account) {
        SignInDraft draft =
                SignInDraft.builder().account(account).password(PASSWORD).build();
        return client.binding(SessionsHttp.class).signIn(draft).token();
    }

    Calls calls() {
        return calls;
    }

    String citizen() {
        return citizens.get(0);
    }

    String itemId() {
        return item;
    }

    String handler() {
        return handler;
    }

    /** The permit that everybody applies for, imported as a region would. */
    private String item() {
        importItems(SampleItems.permits(0, 1));
        return client
                .binding(ItemsHttp.class)
                .list(null, SampleItems.DIVISION, "01", null, null, null, 100, null)
                .items()
                .stream()
                .filter(each -> each.code().value().equals(SampleItems.code(0)))
                .map(ItemSummary::id)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The item was not imported"))
                .toString();
    }

    /** Imports lines of the catalogue and gives how many were new. */
    int importItems(byte[] lines) {
        ImportReport done =
                client.as(manager).binding(CatalogueHttp.class).importItems(null, new ByteArrayInputStream(lines));
        if (!done.rejected().isEmpty()) {
            throw new IllegalStateException("The import says " + done);
        }
        return done.accepted();
    }

    /** Drafts of the citizen. */
    Queue<Case> drafts(int number) {
        return made(number, this::draft);
    }

    /** Cases that were submitted, accepted and reviewed, and wait for the decision. */
    Queue<Case> reviewed(int number) {
        return made(number, by -> review(accept(submit(by, draft(by)))));
    }

    private Queue<Case> made(int number, Making making) {
        Queue<Case> all = new ConcurrentLinkedQueue<>();
        AtomicInteger left = new AtomicInteger(number);
        Load.run(clients, LONG_ENOUGH, by -> left.getAndDecrement() > 0 && all.add(making.make(by)));
        return all;
    }

    Case draft(int by) {
        CaseDraft draft = CaseDraft.builder()
                .item(item)
                .field("用途", "门店招牌")
                .field("地址", "深圳市福田区园岭街道上林社区一路十八号")
                .field("面积", "十二平方米")
                .contactName("陈小明")
                .contactMobile("13800138000")
                .build();
        return cases(citizens.get(by)).create(IdempotencyKey.fresh(), draft);
    }

    Case submit(int by, Case draft) {
        return cases(citizens.get(by)).submit(draft.id(), draft.revision());
    }

    Case accept(Case submitted) {
        return cases(handler).accept(submitted.id(), submitted.revision());
    }

    private Case review(Case accepted) {
        ApprovalsHttp approvals = client.as(reviewer).binding(ApprovalsHttp.class);
        Approval waiting = approvals
                .list(null, accepted.id().subject().toString(), null, null, null)
                .items()
                .get(0);
        approvals.review(
                waiting.id(),
                waiting.revision(),
                ReviewDraft.builder().opinion("AGREE").build());
        return accepted;
    }

    private CasesHttp cases(String token) {
        return client.as(token).binding(CasesHttp.class);
    }

    /** The measured submission of the next draft; false where none is left. */
    boolean submitNext(int by, Queue<Case> drafts) throws IOException {
        return step(drafts.poll(), citizens.get(by), "submission", NOTHING);
    }

    /** The measured decision of the next case; false where none is left. */
    boolean decideNext(int by, Queue<Case> reviewed) throws IOException {
        return step(reviewed.poll(), deciders.get(by), "decision", GRANT);
    }

    private boolean step(@Nullable Case next, String token, String step, byte[] body) throws IOException {
        if (next == null) {
            return false;
        }
        Map<String, String> headers = Map.of(
                "Authorization",
                "Bearer " + token,
                "Content-Type",
                "application/json",
                "If-Match",
                "\"" + next.revision().value() + "\"");
        calls.send("POST", "/api/v1/cases/" + requireNonNull(next.id()) + "/" + step, headers, body, 200);
        return true;
    }

    /** Something that a client makes. */
    private interface Making {
        Case make(int by);
    }
}

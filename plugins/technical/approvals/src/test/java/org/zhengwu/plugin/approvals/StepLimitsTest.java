package org.zhengwu.plugin.approvals;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhengwu.plugin.approvals.Surroundings.ORGAN;
import static org.zhengwu.plugin.approvals.Surroundings.THEN;
import static org.zhengwu.plugin.approvals.Surroundings.TODAY;
import static org.zhengwu.plugin.approvals.Surroundings.official;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Event;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.Post;
import org.zhengwu.api.RevisionConflictException;
import org.zhengwu.api.RuleViolatedException;
import org.zhengwu.api.Subject;
import org.zhengwu.api.technical.approvals.Approval;
import org.zhengwu.api.technical.approvals.ApprovalId;
import org.zhengwu.api.technical.approvals.ApprovalService;
import org.zhengwu.api.technical.approvals.ApprovalState;
import org.zhengwu.api.technical.approvals.ColleagueDraft;
import org.zhengwu.api.technical.approvals.FlowDefinitionDraft;
import org.zhengwu.api.technical.approvals.FlowDefinitionDraft.Step;
import org.zhengwu.api.technical.approvals.ReviewDraft;
import org.zhengwu.api.technical.approvals.Signer;
import org.zhengwu.api.technical.approvals.StepDue;
import org.zhengwu.api.technical.approvals.StepLimitDraft;
import org.zhengwu.api.technical.approvals.StepMode;
import org.zhengwu.api.technical.deadlines.DeadlineState;
import org.zhengwu.api.technical.deadlines.LimitUnit;
import org.zhengwu.runtime.se.Zhengwu;
import org.zhengwu.spi.Outbox;
import org.zhengwu.spi.technical.approvals.Approvals;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.testing.AtOnce;

class StepLimitsTest {

    private static final ReviewDraft AGREE = new ReviewDraft("AGREE", null);
    private static final Step CHECK = Step.of("check", "初审", StepMode.ONE, Post.REVIEWER);
    private static final Step LEGAL = Step.of("legal", "法制审核", StepMode.ONE, Post.HEAD);
    private static final Step DECISION = Step.of("decision", "决定", StepMode.ONE, Post.DECIDER);

    private final Surroundings surroundings = new Surroundings();
    private final Caller handler = official(ORGAN, Post.HANDLER);
    private final Caller reviewer = official(ORGAN, Post.REVIEWER);
    private final Caller head = official(ORGAN, Post.HEAD);

    private JdbcConnectionPool database;
    private Zhengwu zhengwu;

    @BeforeEach
    void start() {
        database = JdbcConnectionPool.create(
                "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000", "sa", "");
        database.setMaxConnections(40);
        zhengwu = surroundings.start(database);
    }

    @AfterEach
    void stop() {
        zhengwu.close();
        database.dispose();
    }

    @Test
    void runsAClockForEachStepThatHasALimit() {
        Approval checking = started(CHECK.within(urging(3)), LEGAL, DECISION.within(urging(5)));
        StepDue first = due(checking);
        assertThat(first.dueOn()).isEqualTo(TODAY.plusDays(3));
        assertThat(first.overdue()).isFalse();
        assertThat(first.lapsedAt()).isNull();
        assertThat(surroundings.clocks.get(first.clock()).basis()).isEqualTo("测试时限");

        Approval checked = service().review(reviewer, checking.id(), checking.revision(), AGREE);
        assertThat(checked.due()).isNull();
        assertThat(surroundings.clocks.get(first.clock()).state()).isEqualTo(DeadlineState.MET);

        Approval back = service().review(head, checked.id(), checked.revision(), back("check"));
        StepDue again = due(back);
        assertThat(again.clock()).isNotEqualTo(first.clock());
        Approval reviewed = agreed(head, agreed(reviewer, back));
        StepDue decision = due(reviewed);
        assertThat(decision.dueOn()).isEqualTo(TODAY.plusDays(5));

        Approval withdrawn = service().withdraw(handler, reviewed.id(), reviewed.revision());
        assertThat(withdrawn.due()).isNull();
        assertThat(surroundings.clocks.get(decision.clock()).state()).isEqualTo(DeadlineState.CANCELLED);
    }

    @Test
    void runsNoClockWhereTheFlowSetsNoLimit() {
        Approval checking = started(CHECK, DECISION);

        assertThat(checking.due()).isNull();
        assertThat(surroundings.clocks.of(checking.id().subject())).isEmpty();
    }

    @Test
    void urgesOnceHoweverOftenItIsTold() {
        Approval named = named(started(CHECK.within(urging(3)), DECISION));
        StepDue due = due(named);
        zhengwu.clock().moveTo(THEN.plus(Duration.ofDays(4)));
        assertThat(due(seen(named)).overdue()).isTrue();

        tell(surroundings.clocks.lapsed(due.clock()), surroundings.clocks.lapsed(due.clock()));

        Approval lapsed = seen(named);
        assertThat(due(lapsed).lapsedAt()).isEqualTo(THEN.plus(Duration.ofDays(4)));
        assertThat(lapsed.state()).isEqualTo(ApprovalState.IN_REVIEW);
        assertThat(lapsed.signatures()).isEmpty();
        assertThat(lapsed.signers()).isEqualTo(named.signers());
        assertThat(surroundings.told(reviewer)).containsExactly("approval.assigned", "approval.overdue");
        assertThat(surroundings.told(handler)).containsExactly("approval.overdue.handler");
        assertThat(acts("Approvals.lapse")).isEqualTo(1);
        assertThat(agreed(reviewer, lapsed).state()).isEqualTo(ApprovalState.REVIEWED);
    }

    @Test
    void handsOverToThePostThatTheFlowNames() {
        Approval checking = started(CHECK.within(handingOver(Post.HEAD)), DECISION.within(handingOver(Post.HEAD)));

        tell(surroundings.clocks.lapsed(due(checking).clock()));

        Approval lapsed = seen(checking);
        assertThat(lapsed.signers()).containsExactly(new Signer(0, Post.HEAD, null));
        assertThat(surroundings.told(handler)).containsExactly("approval.handed-over.handler");
        assertThatThrownBy(() -> agreed(reviewer, checking)).isInstanceOf(RevisionConflictException.class);
        assertThatThrownBy(() -> agreed(reviewer, lapsed)).isInstanceOf(RuleViolatedException.class);

        Approval reviewed = agreed(head, lapsed);
        tell(surroundings.clocks.lapsed(due(reviewed).clock()));
        Approval late = seen(reviewed);
        assertThat(late.state()).isEqualTo(ApprovalState.REVIEWED);
        assertThat(late.signers()).containsExactly(new Signer(0, Post.HEAD, null));
        assertThat(late.decision()).isNull();
    }

    @Test
    void takesTheQuestionToAColleagueAwayWhereItHandsOver() {
        Caller colleague = official(ORGAN, Post.REVIEWER);
        Approval checking = started(CHECK.within(handingOver(Post.HEAD)), DECISION);
        Approval asked = service()
                .delegate(reviewer, checking.id(), checking.revision(), ColleagueDraft.of(colleague.account()));

        tell(surroundings.clocks.lapsed(due(asked).clock()));

        assertThat(seen(asked).signers()).containsExactly(new Signer(0, Post.HEAD, null));
    }

    @Test
    void urgesWhereThePersonWhomTheFlowNamesMayNotSign() {
        StepLimitDraft toHandler = new StepLimitDraft(
                3, "CALENDAR_DAY", "测试时限", "HAND_OVER", null, handler.account().toString());
        Approval named = named(started(CHECK.within(toHandler), DECISION));

        tell(surroundings.clocks.lapsed(due(named).clock()));

        assertThat(seen(named).signers()).isEqualTo(named.signers());
        assertThat(surroundings.told(reviewer)).contains("approval.overdue");
    }

    @Test
    void leavesAnApprovalAloneThatHasLeftTheStep() {
        Approval checking = started(CHECK.within(handingOver(Post.HEAD)), LEGAL.within(urging(3)), DECISION);
        StepDue before = due(checking);
        Approval checked = agreed(reviewer, checking);

        tell(surroundings.clocks.lapsed(before.clock()));

        assertThat(seen(checked)).isEqualTo(checked);
        assertThat(acts("Approvals.lapse")).isZero();
    }

    @Test
    void isDueWhenACalendarSaysAnotherDay() {
        Approval checking = started(CHECK.within(urging(3)), DECISION);
        StepDue due = due(checking);

        tell(surroundings.clocks.moved(due.clock(), TODAY.plusDays(9)));

        assertThat(due(seen(checking)).dueOn()).isEqualTo(TODAY.plusDays(9));
        assertThat(due(seen(checking)).provisional()).isTrue();
    }

    @Test
    void actsOnceAfterARestartAlsoWithTwoServers() throws Exception {
        Approval named = named(started(CHECK.within(urging(3)), DECISION));
        StepDue due = due(named);
        record(surroundings.clocks.lapsed(due.clock()));
        zhengwu.close();

        zhengwu = surroundings.start(database);
        try (Zhengwu other = surroundings.start(database)) {
            AtOnce.run(zhengwu::settle, other::settle);
            zhengwu.settle();
        }

        assertThat(due(seen(named)).lapsedAt()).isNotNull();
        assertThat(acts("Approvals.lapse")).isEqualTo(1);
        assertThat(surroundings.told(reviewer)).containsOnlyOnce("approval.overdue");
    }

    private static StepLimitDraft urging(int days) {
        return StepLimitDraft.urging(days, LimitUnit.CALENDAR_DAY, "测试时限");
    }

    private static StepLimitDraft handingOver(Post post) {
        return StepLimitDraft.handingOver(3, LimitUnit.CALENDAR_DAY, "测试时限", post);
    }

    private static ReviewDraft back(String step) {
        return ReviewDraft.builder()
                .opinion("SEND_BACK")
                .text("材料不全")
                .toStep(step)
                .build();
    }

    private Approval started(Step... steps) {
        FlowDefinitionDraft.Builder flow = FlowDefinitionDraft.builder()
                .item("LIMITED")
                .effectiveFrom(TODAY)
                .name("限时流程")
                .basis("测试");
        List.of(steps).forEach(flow::step);
        service().publishFlow(Caller.system("test"), IdempotencyKey.fresh(), flow.build());
        ApprovalId id = zhengwu.service(Approvals.class)
                .start(handler, new Subject("case", UUID.randomUUID()), ORGAN, "LIMITED");
        return service().find(reviewer, id).orElseThrow();
    }

    /** The approval after the step went to the reviewer by name. */
    private Approval named(Approval waiting) {
        Caller other = official(ORGAN, Post.REVIEWER);
        return service().transfer(other, waiting.id(), waiting.revision(), ColleagueDraft.of(reviewer.account()));
    }

    private Approval agreed(Caller signer, Approval waiting) {
        return service().review(signer, waiting.id(), waiting.revision(), AGREE);
    }

    private Approval seen(Approval of) {
        return service().find(reviewer, of.id()).orElseThrow();
    }

    private static StepDue due(Approval of) {
        return requireNonNull(of.due());
    }

    private long acts(String action) {
        return surroundings.facts.stream()
                .map(AuditFact::action)
                .filter(action::equals)
                .count();
    }

    private void tell(Event... events) {
        record(events);
        zhengwu.settle();
    }

    private void record(Event... events) {
        zhengwu.transactions().required(() -> {
            for (Event each : events) {
                zhengwu.service(Outbox.class).add(each);
            }
        });
    }

    private ApprovalService service() {
        return zhengwu.service(ApprovalService.class);
    }
}

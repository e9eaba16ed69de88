package org.zhengwu.plugin.approvals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhengwu.plugin.approvals.Surroundings.ORGAN;
import static org.zhengwu.plugin.approvals.Surroundings.official;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.Post;
import org.zhengwu.api.RevisionConflictException;
import org.zhengwu.api.StepNotAllowedException;
import org.zhengwu.api.Subject;
import org.zhengwu.api.technical.approvals.Approval;
import org.zhengwu.api.technical.approvals.ApprovalFilter;
import org.zhengwu.api.technical.approvals.ApprovalId;
import org.zhengwu.api.technical.approvals.ApprovalService;
import org.zhengwu.api.technical.approvals.ApprovalState;
import org.zhengwu.api.technical.approvals.ColleagueDraft;
import org.zhengwu.api.technical.approvals.FlowDefinitionDraft;
import org.zhengwu.api.technical.approvals.FlowDefinitionDraft.Step;
import org.zhengwu.api.technical.approvals.OpinionDraft;
import org.zhengwu.api.technical.approvals.ReviewDraft;
import org.zhengwu.api.technical.approvals.Signer;
import org.zhengwu.api.technical.approvals.StepDue;
import org.zhengwu.api.technical.approvals.StepLimitDraft;
import org.zhengwu.api.technical.approvals.StepMode;
import org.zhengwu.api.technical.deadlines.LimitUnit;
import org.zhengwu.runtime.se.Zhengwu;
import org.zhengwu.spi.Outbox;
import org.zhengwu.spi.technical.approvals.Approvals;
import org.zhengwu.testing.AtOnce;
import org.zhengwu.testing.Postgres;

class ConcurrencyTest {

    private static final int THREADS = 8;
    private static final int ROUNDS = 20;

    @Test
    void holdsOnH2() throws Exception {
        Surroundings surroundings = new Surroundings();
        try (Zhengwu zhengwu = surroundings.start(null)) {
            startsOneApprovalOnly(zhengwu);
            takesOneReviewOnly(zhengwu);
            decidesOrCancelsOnce(zhengwu);
            letsOneAtATimePressAtAJointStep(zhengwu);
            takesTheOpinionOrTheQuestionBack(zhengwu);
            signsOrHandsOver(zhengwu, surroundings.clocks);
        }
    }

    @Test
    @Tag("full")
    void holdsOnPostgres() throws Exception {
        Surroundings surroundings = new Surroundings();
        try (Postgres postgres = Postgres.start();
                Zhengwu zhengwu = surroundings.start(postgres.newDatabase())) {
            startsOneApprovalOnly(zhengwu);
            takesOneReviewOnly(zhengwu);
            decidesOrCancelsOnce(zhengwu);
            letsOneAtATimePressAtAJointStep(zhengwu);
            takesTheOpinionOrTheQuestionBack(zhengwu);
            signsOrHandsOver(zhengwu, surroundings.clocks);
        }
    }

    private static void startsOneApprovalOnly(Zhengwu zhengwu) throws Exception {
        Approvals approvals = zhengwu.service(Approvals.class);
        ApprovalService service = zhengwu.service(ApprovalService.class);
        for (int round = 0; round < ROUNDS; round++) {
            Subject subject = new Subject("case", UUID.randomUUID());

            List<Object> results =
                    AtOnce.run(THREADS, thread -> approvals.start(official(ORGAN, Post.HANDLER), subject, ORGAN, null));

            assertThat(results).filteredOn(ApprovalId.class::isInstance).hasSize(1);
            assertThat(results)
                    .filteredOn(StepNotAllowedException.class::isInstance)
                    .hasSize(THREADS - 1);
            assertThat(service.list(official(ORGAN, Post.REVIEWER), ApprovalFilter.of(subject), PageRequest.first())
                            .items())
                    .hasSize(1);
        }
    }

    private static void takesOneReviewOnly(Zhengwu zhengwu) throws Exception {
        Approvals approvals = zhengwu.service(Approvals.class);
        ApprovalService service = zhengwu.service(ApprovalService.class);
        for (int round = 0; round < ROUNDS; round++) {
            ApprovalId id = approvals.start(null, new Subject("case", UUID.randomUUID()), ORGAN, null);
            Approval read = service.find(official(ORGAN, Post.REVIEWER), id).orElseThrow();

            List<Object> results = AtOnce.run(
                    THREADS,
                    thread -> service.review(
                            official(ORGAN, Post.REVIEWER), id, read.revision(), new ReviewDraft("AGREE", null)));

            assertThat(results).filteredOn(Approval.class::isInstance).hasSize(1);
            assertThat(results)
                    .filteredOn(RevisionConflictException.class::isInstance)
                    .hasSize(THREADS - 1);
        }
    }

    private static void decidesOrCancelsOnce(Zhengwu zhengwu) throws Exception {
        Approvals approvals = zhengwu.service(Approvals.class);
        ApprovalService service = zhengwu.service(ApprovalService.class);
        for (int round = 0; round < ROUNDS; round++) {
            Subject subject = new Subject("case", UUID.randomUUID());
            ApprovalId id = approvals.start(null, subject, ORGAN, null);
            Approval read = service.find(official(ORGAN, Post.REVIEWER), id).orElseThrow();
            service.review(official(ORGAN, Post.REVIEWER), id, read.revision(), new ReviewDraft("AGREE", null));

            List<Object> results = AtOnce.run(THREADS, thread -> {
                approvals.decide(official(ORGAN, Post.DECIDER), subject, "准予许可");
                return "decided";
            });

            assertThat(results).filteredOn("decided"::equals).hasSize(1);
            assertThat(results)
                    .filteredOn(StepNotAllowedException.class::isInstance)
                    .hasSize(THREADS - 1);
        }
    }

    private static void letsOneAtATimePressAtAJointStep(Zhengwu zhengwu) throws Exception {
        Approvals approvals = zhengwu.service(Approvals.class);
        ApprovalService service = zhengwu.service(ApprovalService.class);
        Caller reviewer = official(ORGAN, Post.REVIEWER);
        Caller head = official(ORGAN, Post.HEAD);
        service.publishFlow(Caller.system("test"), IdempotencyKey.fresh(), jointFlow());
        for (int round = 0; round < ROUNDS; round++) {
            Subject subject = new Subject("case", UUID.randomUUID());
            ApprovalId id = approvals.start(null, subject, ORGAN, "JOINT");
            Approval read = service.find(reviewer, id).orElseThrow();

            List<Object> results = AtOnce.run(
                    2,
                    thread -> service.review(
                            thread == 0 ? reviewer : head, id, read.revision(), new ReviewDraft("AGREE", null)));

            assertThat(results).filteredOn(Approval.class::isInstance).hasSize(1);
            assertThat(results)
                    .filteredOn(RevisionConflictException.class::isInstance)
                    .hasSize(1);
            Approval half = service.find(reviewer, id).orElseThrow();
            assertThat(half.state()).isEqualTo(ApprovalState.IN_REVIEW);
            assertThat(half.signatures()).hasSize(1);
            assertThat(half.signers()).hasSize(1);
        }
    }

    /** A colleague answers while who asked takes the question back. */
    private static void takesTheOpinionOrTheQuestionBack(Zhengwu zhengwu) throws Exception {
        Approvals approvals = zhengwu.service(Approvals.class);
        ApprovalService service = zhengwu.service(ApprovalService.class);
        Caller reviewer = official(ORGAN, Post.REVIEWER);
        Caller colleague = official(ORGAN, Post.REVIEWER);
        for (int round = 0; round < ROUNDS; round++) {
            ApprovalId id = approvals.start(null, new Subject("case", UUID.randomUUID()), ORGAN, null);
            Approval read = service.find(reviewer, id).orElseThrow();
            Approval asked = service.delegate(reviewer, id, read.revision(), ColleagueDraft.of(colleague.account()));

            List<Object> results = AtOnce.run(
                    () -> service.giveOpinion(colleague, id, asked.revision(), new OpinionDraft("可以")),
                    () -> service.withdrawDelegation(reviewer, id, asked.revision()));

            assertThat(results).filteredOn(Approval.class::isInstance).hasSize(1);
            assertThat(results)
                    .filteredOn(RevisionConflictException.class::isInstance)
                    .hasSize(1);
            Approval after = service.find(reviewer, id).orElseThrow();
            assertThat(after.signers()).containsExactly(new Signer(0, null, reviewer.account()));
            assertThat(after.signatures()).hasSize(results.get(0) instanceof Approval ? 1 : 0);
        }
    }

    /** The signer signs while the lapse of the limit hands the step over. */
    private static void signsOrHandsOver(Zhengwu zhengwu, PlainClocks clocks) throws Exception {
        Approvals approvals = zhengwu.service(Approvals.class);
        ApprovalService service = zhengwu.service(ApprovalService.class);
        Caller reviewer = official(ORGAN, Post.REVIEWER);
        service.publishFlow(Caller.system("test"), IdempotencyKey.fresh(), limitedFlow());
        for (int round = 0; round < ROUNDS; round++) {
            ApprovalId id = approvals.start(null, new Subject("case", UUID.randomUUID()), ORGAN, "LIMITED");
            Approval read = service.find(reviewer, id).orElseThrow();
            StepDue due = Objects.requireNonNull(read.due());
            zhengwu.transactions().required(() -> zhengwu.service(Outbox.class).add(clocks.lapsed(due.clock())));

            List<Object> results = AtOnce.run(
                    () -> service.review(reviewer, id, read.revision(), new ReviewDraft("AGREE", null)),
                    zhengwu::settle);
            zhengwu.settle();

            Approval after = service.find(reviewer, id).orElseThrow();
            if (results.get(0) instanceof Approval) {
                assertThat(after.state()).isEqualTo(ApprovalState.REVIEWED);
                assertThat(after.signers()).containsExactly(new Signer(0, Post.DECIDER, null));
            } else {
                assertThat(results.get(0)).isInstanceOf(RevisionConflictException.class);
                assertThat(after.state()).isEqualTo(ApprovalState.IN_REVIEW);
                assertThat(after.signatures()).isEmpty();
                assertThat(after.signers()).containsExactly(new Signer(0, Post.HEAD, null));
            }
        }
    }

    private static FlowDefinitionDraft limitedFlow() {
        StepLimitDraft limit = StepLimitDraft.handingOver(3, LimitUnit.CALENDAR_DAY, "测试时限", Post.HEAD);
        return FlowDefinitionDraft.builder()
                .item("LIMITED")
                .effectiveFrom(LocalDate.of(2026, 3, 2))
                .name("限时")
                .basis("测试")
                .step(Step.of("check", "初审", StepMode.ONE, Post.REVIEWER).within(limit))
                .step(Step.of("decision", "决定", StepMode.ONE, Post.DECIDER))
                .build();
    }

    private static FlowDefinitionDraft jointFlow() {
        return FlowDefinitionDraft.builder()
                .item("JOINT")
                .effectiveFrom(LocalDate.of(2026, 3, 2))
                .name("会签")
                .basis("测试")
                .step(Step.of("joint", "会签", StepMode.JOINT, Post.REVIEWER, Post.HEAD))
                .step(Step.of("decision", "决定", StepMode.ONE, Post.DECIDER))
                .build();
    }
}

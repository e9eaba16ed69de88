package org.zhengwu.plugin.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.StepNotAllowedException;
import org.zhengwu.api.ZhengwuException;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseState;
import org.zhengwu.api.application.cases.CaseStep;
import org.zhengwu.api.application.cases.CorrectionDraft;
import org.zhengwu.api.application.cases.DecisionDraft;
import org.zhengwu.api.application.cases.DeliveryDraft;
import org.zhengwu.api.application.cases.DemandDraft;
import org.zhengwu.api.application.cases.ExtensionDraft;
import org.zhengwu.api.application.cases.HistoryEntry;
import org.zhengwu.api.application.cases.MaterialDraft;
import org.zhengwu.api.application.cases.RefusalDraft;
import org.zhengwu.api.application.cases.RemediesDraft;
import org.zhengwu.api.application.cases.SupplementDraft;
import org.zhengwu.api.application.cases.SupplementNoticeDraft;
import org.zhengwu.api.application.cases.SuspensionDraft;
import org.zhengwu.api.application.cases.VerificationDraft;
import org.zhengwu.api.application.cases.WithdrawalDraft;

/** Random steps never leave the table, whatever their order. */
class CaseTableTest {

    private static final int WALKS = 60;
    private static final int LENGTH = 14;

    @Test
    void neverLeavesTheTableWhateverIsAskedFor() {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        Set<CaseStep> taken = EnumSet.noneOf(CaseStep.class);
        try (Desk desk = Desk.open()) {
            for (int walk = 0; walk < WALKS; walk++) {
                walk(desk, random, taken);
            }
        }
        System.out.println("steps taken " + taken);
        assertThat(taken).contains(CaseStep.SUBMIT, CaseStep.ACCEPT, CaseStep.WITHDRAW);
    }

    private static void walk(Desk desk, Random random, Set<CaseStep> taken) {
        Case now = desk.drafted(World.PERMIT);
        List<CaseStep> steps = new ArrayList<>();
        for (int i = 0; i < LENGTH; i++) {
            // Mostly what is allowed, so that walks get far; sometimes anything.
            List<CaseStep> choice =
                    random.nextInt(3) == 0 || now.allowed().isEmpty() ? List.of(CaseStep.values()) : now.allowed();
            CaseStep step = choice.get(random.nextInt(choice.size()));
            if (step.isByLaw() || (step == CaseStep.WITHDRAW && random.nextInt(4) > 0)) {
                continue;
            }
            CaseState before = now.state();
            try {
                desk.reviewed(now);
                now = take(desk, now, step);
                assertThat(step.isAllowedIn(before))
                        .as("%s in %s after %s", step, before, steps)
                        .isTrue();
                assertThat(now.state()).isEqualTo(step.from(before));
                steps.add(step);
                taken.add(step);
            } catch (StepNotAllowedException refused) {
                boolean proposal = step == CaseStep.PROPOSE;
                assertThat(proposal || !step.isAllowedIn(before))
                        .as("%s in %s", step, before)
                        .isTrue();
                assertThat(refused.state()).isEqualTo(before.name());
            } catch (ZhengwuException byRule) {
                assertThat(byRule.code()).isNotEmpty();
            }
        }
        assertThat(desk.cases.find(desk.citizen, now.id())).contains(now);
        CaseState state = CaseState.DRAFT;
        for (HistoryEntry entry : desk.cases.history(desk.citizen, now.id())) {
            assertThat(entry.state()).isEqualTo(entry.step().from(state));
            state = entry.state();
        }
    }

    private static Case take(Desk desk, Case now, CaseStep step) {
        var cases = desk.cases;
        var id = now.id();
        var read = now.revision();
        return switch (step) {
            case CHANGE ->
                cases.change(desk.citizen, id, read, Desk.draft(World.PERMIT).build());
            case SUBMIT -> cases.submit(desk.citizen, id, read);
            case CORRECT ->
                cases.correct(
                        desk.clerk,
                        id,
                        read,
                        CorrectionDraft.builder().problem("p").build());
            case REQUEST_SUPPLEMENT ->
                cases.requestSupplement(
                        desk.clerk,
                        id,
                        read,
                        SupplementNoticeDraft.builder()
                                .demand(DemandDraft.builder()
                                        .material("M1")
                                        .problem("p")
                                        .build())
                                .supplyBy("2026-12-31")
                                .build());
            case SUPPLEMENT ->
                cases.supplement(
                        desk.citizen,
                        id,
                        read,
                        SupplementDraft.builder()
                                .material(new MaterialDraft(
                                        "M1", UUID.randomUUID().toString()))
                                .build());
            case TELL_NOT_REQUIRED -> cases.refuse(desk.clerk, id, read, refusal("NOT_REQUIRED"));
            case REFER -> cases.refuse(desk.clerk, id, read, refusal("WRONG_ORGAN"));
            case NOT_ACCEPT -> cases.refuse(desk.clerk, id, read, refusal("NOT_ACCEPTED"));
            case ACCEPT -> cases.accept(desk.clerk, id, read);
            case SUSPEND ->
                cases.suspend(
                        desk.clerk,
                        id,
                        read,
                        SuspensionDraft.builder()
                                .procedure("TESTING")
                                .reason("r")
                                .expectedUntil("2026-04-01")
                                .build());
            case RESUME -> cases.resume(desk.clerk, id, read);
            case EXTEND ->
                cases.extend(
                        desk.head,
                        id,
                        read,
                        ExtensionDraft.builder().days(1).reason("r").build());
            case VERIFY ->
                cases.verify(
                        desk.clerk,
                        id,
                        read,
                        VerificationDraft.builder()
                                .result("CONFORMS")
                                .findings("f")
                                .build());
            case PROPOSE -> cases.propose(desk.clerk, id, read);
            case GRANT ->
                cases.decide(
                        desk.head,
                        id,
                        read,
                        DecisionDraft.builder().outcome("GRANT").build());
            case REFUSE ->
                cases.decide(
                        desk.head,
                        id,
                        read,
                        DecisionDraft.builder()
                                .outcome("REFUSE")
                                .reasons("r")
                                .remedies(RemediesDraft.builder()
                                        .reconsideration("a")
                                        .lawsuit("b")
                                        .build())
                                .build());
            case DELIVER ->
                cases.deliver(
                        desk.clerk,
                        id,
                        read,
                        DeliveryDraft.builder().way("WINDOW").build());
            case WITHDRAW ->
                cases.withdraw(desk.citizen, id, read, WithdrawalDraft.builder().build());
            case DEEM_ACCEPTED, OVERRUN -> throw new IllegalStateException("by law only");
        };
    }

    private static RefusalDraft refusal(String outcome) {
        return RefusalDraft.builder()
                .outcome(outcome)
                .reasons("r")
                .basis("《法》")
                .rightOrganName("某局")
                .build();
    }

    @Test
    void printsTheTableAsADiagram() {
        assertThat(CaseStep.diagram())
                .contains("SUBMITTED --> ACCEPTED: ACCEPT 受理", "SUBMITTED --> ACCEPTED: DEEM_ACCEPTED 逾期视为受理");
    }
}

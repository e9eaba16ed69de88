package org.zhengwu.tck.technical.approvals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.Post;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.catalogue.ServiceItem;
import org.zhengwu.api.technical.approvals.Approval;
import org.zhengwu.api.technical.approvals.ApprovalFilter;
import org.zhengwu.api.technical.approvals.ApprovalState;
import org.zhengwu.api.technical.approvals.FlowDefinition;
import org.zhengwu.api.technical.approvals.FlowDefinitionDraft;
import org.zhengwu.api.technical.approvals.FlowDefinitionDraft.Step;
import org.zhengwu.api.technical.approvals.FlowStep;
import org.zhengwu.api.technical.approvals.OpinionDraft;
import org.zhengwu.api.technical.approvals.PossibleSigner;
import org.zhengwu.api.technical.approvals.StepLapse;
import org.zhengwu.api.technical.approvals.StepLimit;
import org.zhengwu.api.technical.approvals.StepLimitDraft;
import org.zhengwu.api.technical.approvals.StepMode;
import org.zhengwu.api.technical.deadlines.LimitUnit;
import org.zhengwu.tck.Cast.Organ;
import org.zhengwu.tck.Requirement;

/** What each step answers, and what a list shows, is what is found: of an approval with a past, and late. */
public interface ApprovalAnswerContract extends FlowFixtures {

    StepLimitDraft TWO_DAYS = StepLimitDraft.urging(2, LimitUnit.WORKING_DAY, "测试时限规定");
    Step JOINT =
            Step.of("joint", "会签", StepMode.JOINT, Post.REVIEWER, Post.HEAD).within(TWO_DAYS);

    /** An approval that is at its joint step for the second time, and late there. */
    private Approval late(People people) {
        Approval checked = agreed(people.reviewer(), startedBy(people, itemOn(CHECK, JOINT, DECISION)));
        Approval back = approvals().review(head(), checked.id(), checked.revision(), back("check"));
        agreed(people.reviewer(), back);
        clock().moveTo(AUGUST_4.plusDays(7));
        Approval late = approvals().find(head(), checked.id()).orElseThrow();
        assertThat(late.signatures()).hasSize(3);
        assertThat(late.signers()).hasSize(2);
        assertThat(late.due())
                .isNotNull()
                .satisfies(due -> assertThat(due.overdue()).isTrue());
        return late;
    }

    private Approval assertFound(Caller caller, Approval answered) {
        assertThat(approvals().find(caller, answered.id())).contains(answered);
        return answered;
    }

    @Test
    @Requirement("APR-011")
    default void answersATransferAsItIsFound() {
        People people = people();
        Approval late = late(people);
        Caller colleague = cast().official(Organ.CITY, Post.HEAD);

        assertFound(head(), approvals().transfer(head(), late.id(), late.revision(), draft(colleague)));
    }

    @Test
    @Requirement("APR-012")
    default void answersAnAddedSignerAsItIsFound() {
        Approval late = late(people());
        Caller colleague = cast().official(Organ.CITY, Post.REVIEWER);

        assertFound(head(), approvals().addSigner(head(), late.id(), late.revision(), draft(colleague)));
    }

    @Test
    @Requirement("APR-019")
    default void answersQuestionAndOpinionAsTheyAreFound() {
        Approval late = late(people());
        Caller asked = cast().official(Organ.CITY, Post.HEAD);

        Approval waiting = assertFound(head(), approvals().delegate(head(), late.id(), late.revision(), draft(asked)));
        Approval back = assertFound(head(), approvals().withdrawDelegation(head(), late.id(), waiting.revision()));
        Approval again = assertFound(head(), approvals().delegate(head(), late.id(), back.revision(), draft(asked)));
        assertFound(asked, approvals().giveOpinion(asked, late.id(), again.revision(), new OpinionDraft("安全距离符合规定")));
    }

    @Test
    @Requirement("APR-013")
    default void answersAWithdrawalAsItIsFound() {
        People people = people();
        Approval reviewed = reviewed(people);

        assertFound(people.handler(), approvals().withdraw(people.handler(), reviewed.id(), reviewed.revision()));
    }

    @Test
    @Requirement("APR-014")
    default void answersAnUrgingAsItIsFound() {
        People people = people();
        Approval late = late(people);
        assertFound(people.handler(), approvals().urge(people.handler(), late.id(), late.revision()));

        Approval reviewed = reviewed(people);
        assertFound(people.handler(), approvals().urge(people.handler(), reviewed.id(), reviewed.revision()));
    }

    /** An approval that waits for its decision, late. */
    private Approval reviewed(People people) {
        Approval late = late(people);
        Approval half = agreed(head(), late);
        Approval reviewed = agreed(cast().official(Organ.CITY, Post.REVIEWER), half);
        assertThat(reviewed.state()).isEqualTo(ApprovalState.REVIEWED);
        return reviewed;
    }

    @Test
    @Requirement({"APR-008", "APR-010"})
    default void answersEachSignatureAsItIsFound() {
        Approval late = late(people());
        Approval half = assertFound(head(), agreed(head(), late));

        assertFound(
                head(),
                approvals()
                        .review(cast().official(Organ.CITY, Post.REVIEWER), half.id(), half.revision(), back("check")));
    }

    @Test
    @Requirement("APR-002")
    default void listsAnApprovalAsItIsFound() {
        Approval late = late(people());
        Caller asked = cast().official(Organ.CITY, Post.HEAD);
        approvals().delegate(head(), late.id(), late.revision(), draft(asked));
        ApprovalFilter ofRecord = new ApprovalFilter(null, late.subject().toString(), false);

        List<Approval> listed = allPages(10, page -> approvals().list(head(), ofRecord, page));

        assertThat(listed).containsExactly(approvals().find(head(), late.id()).orElseThrow());
    }

    @Test
    @Requirement("APR-021")
    default void namesThoseWhoMayTakeTheTurnAsTheyAreNamedForACase() {
        People people = people();
        Case of = acceptedBy(people, itemOn(CHECK, DECISION));
        Approval waiting = waitingApproval(people.reviewer(), of);
        Caller colleague = cast().official(Organ.CITY, Post.REVIEWER, Post.HANDLER);

        PossibleSigner signer = approvals().possibleSigners(people.reviewer(), waiting.id()).stream()
                .filter(each -> each.account().equals(colleague.account()))
                .findFirst()
                .orElseThrow();

        assertThat(function().possibleAssignees(people.handler(), of.id()))
                .filteredOn(each -> each.account().equals(colleague.account()))
                .singleElement()
                .satisfies(each -> {
                    assertThat(signer.name()).isEqualTo(each.name());
                    assertThat(signer.holder()).isEqualTo(each.holder());
                });
    }

    @Test
    @Requirement("APR-006")
    default void holdsAFlowAsItWasPublished() {
        clock().moveTo(AUGUST_3);
        ServiceItem item = freshItem();
        String code = FlowFixtures.codeOf(item);
        Caller first = cast().official(Organ.CITY, Post.REVIEWER);
        Caller second = cast().official(Organ.CITY, Post.REVIEWER);
        String substitute = Post.DECIDER.name();
        StepLimitDraft limit = new StepLimitDraft(3, "CALENDAR_DAY", "测试时限规定", "HAND_OVER", substitute, null);
        List<String> persons =
                List.of(first.account().toString(), second.account().toString());
        Step named = new Step("check", "初审", "First check", "JOINT", null, persons, null, null, null);
        FlowDefinitionDraft draft =
                flow(Organ.CITY, code, named, LEGAL.within(limit), DECISION).build();

        FlowDefinition published = approvals().publishFlow(manager(Organ.CITY), IdempotencyKey.fresh(), draft);

        assertThat(approvals()
                        .flowVersions(
                                head(), code, cast().divisionCodeOf(Organ.CITY).value()))
                .containsExactly(published);
        assertThat(published.item()).isEqualTo(code);
        assertThat(published.name()).isEqualTo("测试流程");
        assertThat(published.nameEn()).isEqualTo("Flow of a test");
        assertThat(published.basis()).isEqualTo("测试文件");
        assertThat(published.steps()).extracting(FlowStep::name).containsExactly("初审", "法制审核", "决定");
        assertThat(published.steps()).extracting(FlowStep::nameEn).containsExactly("First check", null, null);
        assertThat(published.steps().get(0).persons()).containsExactlyInAnyOrder(first.account(), second.account());
        assertThat(published.steps().get(1).limit()).isNotNull().satisfies(ApprovalAnswerContract::assertHandsOver);
        assertThat(published.steps().get(2).posts()).containsExactlyInAnyOrder(Post.DECIDER, Post.HEAD);
    }

    @Test
    @Requirement("APR-006")
    default void holdsEachStepOfAFlowAsItWasPublished() {
        clock().moveTo(AUGUST_3);
        String code = FlowFixtures.codeOf(freshItem());
        AccountId substitute = head().account();
        StepLimitDraft limit = new StepLimitDraft(3, "WORKING_DAY", "测试时限规定", "HAND_OVER", null, substitute.toString());
        Step again = new Step("again", "复审", "Second check", "ANY_OF", List.of("REVIEWER"), null, true, true, limit);

        FlowDefinition published = publish(
                Organ.CITY, flow(Organ.CITY, code, CHECK, again, DECISION).effectiveFrom(AUGUST_4));

        assertThat(published.version()).isEqualTo(1);
        assertThat(published.division()).isEqualTo(cast().divisionCodeOf(Organ.CITY));
        assertThat(published.effectiveFrom()).isEqualTo(AUGUST_4);
        assertThat(published.steps().subList(0, 2))
                .containsExactly(
                        new FlowStep(
                                "check",
                                "初审",
                                null,
                                StepMode.ONE,
                                List.of(Post.REVIEWER),
                                List.of(),
                                false,
                                false,
                                null),
                        new FlowStep(
                                "again",
                                "复审",
                                "Second check",
                                StepMode.ANY_OF,
                                List.of(Post.REVIEWER),
                                List.of(),
                                true,
                                true,
                                new StepLimit(
                                        3, LimitUnit.WORKING_DAY, "测试时限规定", StepLapse.HAND_OVER, null, substitute)));
        assertThat(approvals()
                        .flowVersions(
                                head(), code, cast().divisionCodeOf(Organ.CITY).value()))
                .containsExactly(published);
    }

    private static void assertHandsOver(StepLimit limit) {
        assertThat(limit.value()).isEqualTo(3);
        assertThat(limit.unit()).isEqualTo(LimitUnit.CALENDAR_DAY);
        assertThat(limit.basis()).isEqualTo("测试时限规定");
        assertThat(limit.post()).isEqualTo(Post.DECIDER);
    }
}

package org.zhengwu.tck.application.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.ForbiddenException;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.Post;
import org.zhengwu.api.Role;
import org.zhengwu.api.RuleViolatedException;
import org.zhengwu.api.StepNotAllowedException;
import org.zhengwu.api.Violation;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseState;
import org.zhengwu.api.application.cases.DecisionDraft;
import org.zhengwu.api.application.cases.DecisionOutcome;
import org.zhengwu.api.application.cases.DeliveryDraft;
import org.zhengwu.api.application.cases.WithdrawalDraft;
import org.zhengwu.api.technical.deadlines.ClockKind;
import org.zhengwu.api.technical.deadlines.DeadlineState;
import org.zhengwu.api.technical.identity.GrantDraft;
import org.zhengwu.tck.Cast.Organ;
import org.zhengwu.tck.Requirement;
import org.zhengwu.tck.application.catalogue.ItemFixtures.Kind;
import org.zhengwu.tck.technical.identity.FreshAccount;

/** The end of cases: review, decision, delivery and withdrawal. */
public interface CaseDecisionContract extends CaseFixtures {

    /** A Tuesday before Mid-Autumn and the National Day. */
    LocalDate SEPTEMBER_8 = LocalDate.of(2026, 9, 8);

    @Test
    @Requirement("CSE-106")
    default void decidesAfterAReviewWithADatedDocument() {
        People people = people();

        Case granted = granted(people, Kind.PERMIT, SEPTEMBER_8);

        assertThat(granted.state()).isEqualTo(CaseState.GRANTED);
        assertThat(granted.decision()).isNotNull().satisfies(decision -> {
            assertThat(decision.outcome()).isEqualTo(DecisionOutcome.GRANT);
            assertThat(decision.on()).isEqualTo(SEPTEMBER_8);
            assertThat(decision.document()).isNotNull();
        });
        assertThat(granted.clocks())
                .filteredOn(each -> each.kind() == ClockKind.PROMISED)
                .allMatch(each -> each.state() == DeadlineState.MET);
        assertThat(seenBy(people.applicant(), granted)).isEqualTo(granted);
    }

    @Test
    @Requirement("CSE-106")
    default void doesNotDecideAPromisedCaseWithoutAReview() {
        People people = people();
        Case accepted = accepted(people, Kind.PERMIT, SEPTEMBER_8);

        assertThatThrownBy(() -> function().decide(people.decider(), accepted.id(), accepted.revision(), grant()))
                .isInstanceOfAny(RuleViolatedException.class, StepNotAllowedException.class);
        assertThat(seenBy(people.handler(), accepted).state()).isEqualTo(CaseState.ACCEPTED);
    }

    @Test
    @Requirement({"CSE-106", "APR-001"})
    default void doesNotLetTheReviewerDecide() {
        People people = people();
        Case accepted = accepted(people, Kind.PERMIT, SEPTEMBER_8);
        review(people.decider(), accepted, "AGREE");
        Case reviewed = seenBy(people.decider(), accepted);

        assertThatThrownBy(() -> function().decide(people.decider(), reviewed.id(), reviewed.revision(), grant()))
                .isInstanceOf(RuleViolatedException.class);
        assertThat(function()
                        .decide(head(), reviewed.id(), reviewed.revision(), grant())
                        .state())
                .isEqualTo(CaseState.GRANTED);
    }

    @Test
    @Requirement({"CSE-106", "APR-001"})
    default void doesNotLetTheHandlerDecide() {
        People people = people();
        Case submitted = submitted(people.applicant(), Kind.PERMIT, SEPTEMBER_8);
        Caller both = FreshAccount.open(candidate(), null)
                .grant(ofTheCity(Post.HANDLER))
                .grant(ofTheCity(Post.DECIDER))
                .signIn();
        Case accepted = function().accept(both, submitted.id(), submitted.revision());
        review(people.reviewer(), accepted, "AGREE");
        Case reviewed = seenBy(both, accepted);

        assertThatThrownBy(() -> function().decide(both, reviewed.id(), reviewed.revision(), grant()))
                .isInstanceOf(RuleViolatedException.class);
        assertThat(function()
                        .decide(people.decider(), reviewed.id(), reviewed.revision(), grant())
                        .state())
                .isEqualTo(CaseState.GRANTED);
    }

    private GrantDraft.Builder ofTheCity(Post post) {
        return GrantDraft.builder()
                .role(Role.OFFICIAL)
                .post(post)
                .organ(cast().idOf(Organ.CITY).toString());
    }

    @Test
    @Requirement("CSE-106")
    default void forbidsThoseWhoDoNotDecideForTheOrgan() {
        People people = people();
        Case reviewed = reviewed(people, Kind.PERMIT, SEPTEMBER_8);

        for (Post post : new Post[] {Post.RECEIVER, Post.HANDLER, Post.REVIEWER}) {
            Caller other = cast().official(Organ.CITY, post);
            assertThatThrownBy(() -> function().decide(other, reviewed.id(), reviewed.revision(), grant()))
                    .as(post.name())
                    .isInstanceOf(ForbiddenException.class);
        }
    }

    @Test
    @Requirement("CSE-106")
    default void proposesAgainAfterTheReviewSentItBack() {
        People people = people();
        Case accepted = accepted(people, Kind.PERMIT, SEPTEMBER_8);
        assertThatThrownBy(() -> function().propose(people.handler(), accepted.id(), accepted.revision()))
                .isInstanceOf(StepNotAllowedException.class);

        review(people.reviewer(), accepted, "SEND_BACK");
        Case sentBack = seenBy(people.handler(), accepted);
        assertThatThrownBy(() -> function().decide(people.decider(), sentBack.id(), sentBack.revision(), grant()))
                .isInstanceOfAny(RuleViolatedException.class, StepNotAllowedException.class);
        Case proposed = function().propose(people.handler(), sentBack.id(), sentBack.revision());
        review(people.reviewer(), proposed, "AGREE");
        Case reviewed = seenBy(people.handler(), proposed);
        assertThatThrownBy(() -> function().propose(people.handler(), reviewed.id(), reviewed.revision()))
                .isInstanceOf(StepNotAllowedException.class);

        assertThat(function()
                        .decide(people.decider(), reviewed.id(), reviewed.revision(), grant())
                        .state())
                .isEqualTo(CaseState.GRANTED);
    }

    @Test
    @Requirement("ITM-005")
    default void letsTheClerkWhoAcceptedAnInstantCaseDecideIt() {
        People people = people();
        Case accepted = accepted(people, Kind.INSTANT_SERVICE, SEPTEMBER_8);
        Caller other = cast().official(Organ.CITY, Post.HANDLER);

        assertThatThrownBy(() -> function().decide(other, accepted.id(), accepted.revision(), grant()))
                .isInstanceOfAny(RuleViolatedException.class, ForbiddenException.class);
        assertThat(function()
                        .decide(people.handler(), accepted.id(), accepted.revision(), grant())
                        .state())
                .isEqualTo(CaseState.GRANTED);
    }

    @Test
    @Requirement("LIC-009")
    default void refusesOnlyWithReasonsAndRemedies() {
        People people = people();
        Case reviewed = reviewed(people, Kind.PERMIT, SEPTEMBER_8);
        DecisionDraft bare =
                DecisionDraft.builder().outcome(DecisionOutcome.REFUSE.name()).build();

        assertThatThrownBy(() -> function().decide(people.decider(), reviewed.id(), reviewed.revision(), bare))
                .asInstanceOf(type(InvalidInputException.class))
                .satisfies(refused -> assertThat(refused.violations())
                        .extracting(Violation::field)
                        .contains("reasons", "remedies"));
        Case refused = function().decide(people.decider(), reviewed.id(), reviewed.revision(), refusal());

        assertThat(refused.state()).isEqualTo(CaseState.REFUSED);
        assertThat(seenBy(people.applicant(), refused).decision()).isNotNull().satisfies(decision -> {
            assertThat(decision.reasons()).isEqualTo("设置位置不符合规划。");
            assertThat(decision.remedies())
                    .usingRecursiveComparison()
                    .isEqualTo(refusal().remedies());
        });
    }

    @Test
    @Requirement("LIC-022")
    default void wantsTheOverrunOfAPromiseExplained() {
        People people = people();
        Case reviewed = reviewed(people, Kind.PERMIT, LocalDate.of(2026, 6, 10));
        clock().moveTo(LocalDate.of(2026, 6, 24));
        Case late = seenBy(people.decider(), reviewed);

        assertThatThrownBy(() -> function().decide(people.decider(), late.id(), late.revision(), grant()))
                .asInstanceOf(type(InvalidInputException.class))
                .satisfies(refused -> assertThat(refused.violations())
                        .extracting(Violation::field)
                        .containsExactly("overrunExplanation"));
        DecisionDraft explained = DecisionDraft.builder()
                .outcome(DecisionOutcome.GRANT.name())
                .overrunExplanation("台风停工。")
                .build();
        Case granted = function().decide(people.decider(), late.id(), late.revision(), explained);

        assertThat(granted.decision())
                .isNotNull()
                .satisfies(decision -> assertThat(decision.overrunExplanation()).isEqualTo("台风停工。"));
    }

    @Test
    @Requirement("LIC-022")
    default void keepsNoExplanationWhereThePromiseWasKept() {
        People people = people();
        Case reviewed = reviewed(people, Kind.PERMIT, LocalDate.of(2026, 6, 10));
        DecisionDraft explained = DecisionDraft.builder()
                .outcome(DecisionOutcome.GRANT.name())
                .overrunExplanation("台风停工。")
                .build();

        Case granted = function().decide(people.decider(), reviewed.id(), reviewed.revision(), explained);

        for (Case each : List.of(granted, seenBy(people.applicant(), granted))) {
            assertThat(each.decision())
                    .isNotNull()
                    .satisfies(decision ->
                            assertThat(decision.overrunExplanation()).isNull());
        }
    }

    @Test
    @Requirement("LIC-022")
    default void decidesOnTheLastDayOfThePromiseWithoutAnExplanation() {
        People people = people();
        Case reviewed = reviewed(people, Kind.PERMIT, LocalDate.of(2026, 6, 10));
        clock().moveTo(LocalDate.of(2026, 6, 23));
        Case inTime = seenBy(people.decider(), reviewed);

        assertThat(function()
                        .decide(people.decider(), inTime.id(), inTime.revision(), grant())
                        .state())
                .isEqualTo(CaseState.GRANTED);
    }

    @Test
    @Requirement("LIC-008")
    default void givesTheDeliveryOfAPermitTenWorkingDays() {
        People people = people();
        Case reviewed = reviewed(people, Kind.PERMIT, LocalDate.of(2026, 9, 14));
        clock().moveTo(LocalDate.of(2026, 9, 23));
        Case current = seenBy(people.decider(), reviewed);
        Case granted = function().decide(people.decider(), current.id(), current.revision(), grant());
        assertThat(statutoryEnd(granted)).isEqualTo(LocalDate.of(2026, 10, 14));

        clock().moveTo(LocalDate.of(2026, 10, 14));
        Case due = seenBy(people.handler(), granted);
        Case delivered = function().deliver(people.handler(), due.id(), due.revision(), courier());

        assertThat(delivered.state()).isEqualTo(CaseState.DELIVERED);
        assertThat(delivered.delivery()).isNotNull().satisfies(delivery -> {
            assertThat(delivery.on()).isEqualTo(LocalDate.of(2026, 10, 14));
            assertThat(delivery.reference()).isEqualTo("SF1234567890");
        });
        assertThat(clockOf(delivered, ClockKind.STATUTORY).state()).isEqualTo(DeadlineState.MET);
        assertThat(delivered.allowed()).isEmpty();
    }

    @Test
    @Requirement("LIC-008")
    default void deliversNothingThatWasRefused() {
        People people = people();
        Case reviewed = reviewed(people, Kind.PERMIT, SEPTEMBER_8);
        Case refused = function().decide(people.decider(), reviewed.id(), reviewed.revision(), refusal());

        assertThatThrownBy(() -> function().deliver(people.handler(), refused.id(), refused.revision(), courier()))
                .isInstanceOf(StepNotAllowedException.class);
    }

    @Test
    @Requirement("CSE-107")
    default void endsTheClocksOfACaseThatIsTakenBack() {
        People people = people();
        Case accepted = accepted(people, Kind.PERMIT, SEPTEMBER_8);
        WithdrawalDraft reason = WithdrawalDraft.builder().reason("不再需要").build();

        Case withdrawn = function().withdraw(people.applicant(), accepted.id(), accepted.revision(), reason);

        assertThat(withdrawn.state()).isEqualTo(CaseState.WITHDRAWN);
        assertThat(withdrawn.withdrawal()).isEqualTo("不再需要");
        assertThat(withdrawn.clocks())
                .noneMatch(each -> each.state() == DeadlineState.RUNNING || each.state() == DeadlineState.STOPPED);
        clock().moveTo(LocalDate.of(2026, 11, 2));
        assertThat(seenBy(people.handler(), withdrawn)).isEqualTo(withdrawn);
    }

    @Test
    @Requirement("CSE-107")
    default void takesNothingBackAfterTheDecision() {
        People people = people();
        Case granted = granted(people, Kind.PERMIT, SEPTEMBER_8);
        WithdrawalDraft none = WithdrawalDraft.builder().build();

        assertThatThrownBy(() -> function().withdraw(people.applicant(), granted.id(), granted.revision(), none))
                .isInstanceOf(StepNotAllowedException.class);
    }

    private static DeliveryDraft courier() {
        return DeliveryDraft.builder().way("COURIER").reference("SF1234567890").build();
    }
}

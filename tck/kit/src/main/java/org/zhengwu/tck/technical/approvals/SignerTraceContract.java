package org.zhengwu.tck.technical.approvals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Post;
import org.zhengwu.api.RuleViolatedException;
import org.zhengwu.api.TooManyRequestsException;
import org.zhengwu.api.technical.approvals.Approval;
import org.zhengwu.api.technical.approvals.ApprovalStepLapsed;
import org.zhengwu.api.technical.approvals.FlowDefinitionDraft.Step;
import org.zhengwu.api.technical.approvals.OpinionDraft;
import org.zhengwu.api.technical.approvals.Signer;
import org.zhengwu.api.technical.approvals.SignersChanged;
import org.zhengwu.api.technical.approvals.StepLapse;
import org.zhengwu.api.technical.approvals.StepLimitDraft;
import org.zhengwu.api.technical.deadlines.LimitUnit;
import org.zhengwu.tck.Cast.Organ;
import org.zhengwu.tck.Requirement;
import org.zhengwu.tck.application.cases.CaseFixtures.People;

/** Who is told that others are to act at a step, and who may not be. */
public interface SignerTraceContract extends FlowFixtures {

    @Test
    @Requirement("APR-011")
    default void tellsTheColleagueToWhomATurnIsHandedOver() {
        Caller colleague = cast().official(Organ.CITY, Post.REVIEWER);
        Approval waiting = startedBy(people(), itemOn(CHECK, DECISION));

        assertTold(
                waiting,
                colleague,
                now -> approvals()
                        .transfer(
                                staff().official(Organ.CITY, Post.REVIEWER),
                                now.id(),
                                now.revision(),
                                draft(colleague)));
    }

    @Test
    @Requirement("APR-012")
    default void tellsTheColleagueWhoWasAdded() {
        Caller colleague = cast().official(Organ.CITY, Post.REVIEWER);
        Approval waiting = startedBy(people(), itemOn(CHECK, DECISION));

        assertTold(
                waiting,
                colleague,
                now -> approvals()
                        .addSigner(
                                staff().official(Organ.CITY, Post.REVIEWER),
                                now.id(),
                                now.revision(),
                                draft(colleague)));
    }

    @Test
    @Requirement("APR-019")
    default void tellsWhoIsAskedWhoAskedAndWhoIsAskedNoMore() {
        Caller reviewer = cast().official(Organ.CITY, Post.REVIEWER);
        Caller first = cast().official(Organ.CITY, Post.REVIEWER);
        Caller second = cast().official(Organ.CITY, Post.REVIEWER);
        Approval waiting = startedBy(people(), itemOn(CHECK, DECISION));

        Approval asked = assertTold(
                waiting, first, now -> approvals().delegate(reviewer, now.id(), now.revision(), draft(first)));
        Approval advised = assertTold(
                asked,
                reviewer,
                now -> approvals().giveOpinion(first, now.id(), now.revision(), new OpinionDraft("安全距离符合规定")));
        Approval again = assertTold(
                advised, second, now -> approvals().delegate(reviewer, now.id(), now.revision(), draft(second)));
        assertTold(again, second, now -> approvals().withdrawDelegation(reviewer, now.id(), now.revision()));
    }

    @Test
    @Requirement("APR-012")
    default void addsNobodyWhoMayNotSign() {
        People people = people();
        Caller both = cast().official(Organ.CITY, Post.REVIEWER, Post.HEAD);
        Caller handler = cast().official(Organ.CITY, Post.HANDLER, Post.REVIEWER);
        Approval waiting = startedBy(
                new People(people.applicant(), handler, people.reviewer(), people.decider()),
                itemOn(CHECK, LEGAL, DECISION));
        for (Caller unfit : List.of(
                staff().official(Organ.OTHER_IN_CITY, Post.REVIEWER), staff().official(Organ.CITY, Post.RECEIVER))) {
            assertThat(violated(() ->
                            approvals().addSigner(people.reviewer(), waiting.id(), waiting.revision(), draft(unfit))))
                    .containsExactly("account");
        }
        assertThatThrownBy(() ->
                        approvals().addSigner(people.reviewer(), waiting.id(), waiting.revision(), draft(handler)))
                .isInstanceOf(RuleViolatedException.class);
        assertThatThrownBy(
                        () -> approvals().addSigner(head(), waiting.id(), waiting.revision(), draft(people.reviewer())))
                .isInstanceOf(RuleViolatedException.class);

        Approval checked = agreed(both, waiting);
        assertThatThrownBy(() -> approvals().addSigner(head(), checked.id(), checked.revision(), draft(both)))
                .isInstanceOf(RuleViolatedException.class);
    }

    @Test
    @Requirement({"APR-011", "APR-001"})
    default void handsNoTurnOverToWhoProposedIt() {
        People people = people();
        Caller handler = cast().official(Organ.CITY, Post.HANDLER, Post.REVIEWER);
        Approval waiting = startedBy(
                new People(people.applicant(), handler, people.reviewer(), people.decider()), itemOn(CHECK, DECISION));

        assertThatThrownBy(
                        () -> approvals().transfer(people.reviewer(), waiting.id(), waiting.revision(), draft(handler)))
                .isInstanceOf(RuleViolatedException.class);
    }

    @Test
    @Requirement("APR-019")
    default void asksNobodyWhoIsToSignAlready() {
        People people = people();
        Caller colleague = cast().official(Organ.CITY, Post.REVIEWER);
        Approval waiting = startedBy(people, itemOn(CHECK, DECISION));
        Approval added = approvals().addSigner(people.reviewer(), waiting.id(), waiting.revision(), draft(colleague));

        assertThat(violated(
                        () -> approvals().delegate(people.reviewer(), added.id(), added.revision(), draft(colleague))))
                .containsExactly("account");
    }

    @Test
    @Requirement("APR-014")
    default void urgesTheOrganForAPostAndSaysWhenToTryAgain() {
        People people = people();
        Caller reader = cast().official(Organ.CITY, Post.REVIEWER);
        Approval waiting = startedBy(people, itemOn(CHECK, DECISION));
        clock().settle();
        long before = noticesAbout(waiting, reader);

        Approval urged = approvals().urge(people.handler(), waiting.id(), waiting.revision());
        clock().settle();
        assertThat(noticesAbout(waiting, reader)).isEqualTo(before + 1);

        Throwable refused = catchThrowable(() -> approvals().urge(people.handler(), urged.id(), urged.revision()));
        assertThat(refused).isInstanceOf(TooManyRequestsException.class);
        Duration wait = ((TooManyRequestsException) refused).retryAfter();
        assertThat(wait).isPositive();
        clock().moveTo(clock().now().plus(wait).plusSeconds(1));
        assertDoesNotThrow(() -> approvals().urge(people.handler(), urged.id(), urged.revision()));
    }

    @Test
    @Requirement("APR-014")
    default void urgesEachPersonForWhomItWaits() {
        People people = people();
        List<Caller> named = List.of(
                cast().official(Organ.CITY, Post.REVIEWER),
                cast().official(Organ.CITY, Post.REVIEWER),
                cast().official(Organ.CITY, Post.REVIEWER));
        List<String> persons =
                named.stream().map(each -> each.account().toString()).toList();
        Step joint = new Step("joint", "会签", null, "JOINT", null, persons, null, null, null);
        Approval waiting = startedBy(people, itemOn(joint, DECISION));
        Approval half = agreed(named.get(0), waiting);
        clock().settle();
        List<Long> before = named.stream().map(each -> noticesAbout(half, each)).toList();

        approvals().urge(people.handler(), half.id(), half.revision());
        clock().settle();

        assertThat(named.stream().map(each -> noticesAbout(half, each)))
                .containsExactly(before.get(0), before.get(1) + 1, before.get(2) + 1);
    }

    @Test
    @Requirement("APR-018")
    default void handsOverToAPersonAndTellsBoth() {
        People people = people();
        Caller handler = cast().official(Organ.CITY, Post.HANDLER);
        Caller substitute = cast().official(Organ.CITY, Post.HEAD);
        Approval waiting = startedBy(
                new People(people.applicant(), handler, people.reviewer(), people.decider()),
                itemOn(CHECK.within(handingOverTo(substitute)), DECISION));
        long toSubstitute = noticesAbout(waiting, substitute);
        long toHandler = noticesAbout(waiting, handler);

        clock().moveTo(AUGUST_4.plusDays(2));

        assertThat(approvals().find(head(), waiting.id()))
                .map(Approval::signers)
                .contains(List.of(new Signer(0, null, substitute.account())));
        assertThat(noticesAbout(waiting, substitute)).isGreaterThan(toSubstitute);
        assertThat(noticesAbout(waiting, handler)).isGreaterThan(toHandler);
        assertThat(lapsedInto(waiting)).containsExactly(StepLapse.HAND_OVER);
    }

    @Test
    @Requirement("APR-018")
    default void urgesOnlyWhereThePersonWhomTheFlowNamesMayNotSign() {
        Caller receiver = staff().official(Organ.CITY, Post.RECEIVER);
        Approval waiting = startedBy(people(), itemOn(CHECK.within(handingOverTo(receiver)), DECISION));

        clock().moveTo(AUGUST_4.plusDays(2));

        assertThat(approvals().find(head(), waiting.id()))
                .map(Approval::signers)
                .contains(waiting.signers());
        assertThat(lapsedInto(waiting)).containsExactly(StepLapse.URGE);
    }

    @Test
    @Requirement("APR-018")
    default void letsNothingLapseThatWasTakenBack() {
        People people = people();
        StepLimitDraft limit = StepLimitDraft.urging(2, LimitUnit.WORKING_DAY, "测试时限规定");
        Approval waiting = startedBy(people, itemOn(CHECK.within(limit), DECISION));
        Approval withdrawn = approvals().withdraw(people.handler(), waiting.id(), waiting.revision());
        assertThat(withdrawn.due()).isNull();

        clock().moveTo(AUGUST_4.plusDays(7));

        assertThat(approvals().find(head(), waiting.id())).contains(withdrawn);
        assertThat(lapsedInto(waiting)).isEmpty();
    }

    private static StepLimitDraft handingOverTo(Caller person) {
        return new StepLimitDraft(
                2, "WORKING_DAY", "测试时限规定", "HAND_OVER", null, person.account().toString());
    }

    private List<StepLapse> lapsedInto(Approval of) {
        return candidate().eventsAbout(of.subject()).stream()
                .filter(ApprovalStepLapsed.class::isInstance)
                .map(event -> ((ApprovalStepLapsed) event).done())
                .toList();
    }

    /** The act is told as an event and to the reader by a notice; returns the approval as it is then. */
    private Approval assertTold(Approval before, Caller reader, UnaryOperator<Approval> act) {
        clock().settle();
        long notices = noticesAbout(before, reader);

        Approval after = act.apply(before);
        clock().settle();

        assertThat(candidate().eventsAbout(before.subject()))
                .contains(new SignersChanged(before.subject(), before.id(), before.organ(), "check", after.revision()));
        assertThat(noticesAbout(before, reader)).isEqualTo(notices + 1);
        return after;
    }
}

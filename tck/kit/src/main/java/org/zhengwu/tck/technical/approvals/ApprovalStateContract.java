package org.zhengwu.tck.technical.approvals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.Post;
import org.zhengwu.api.Revision;
import org.zhengwu.api.RevisionConflictException;
import org.zhengwu.api.StepNotAllowedException;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.WithdrawalDraft;
import org.zhengwu.api.application.catalogue.ServiceItem;
import org.zhengwu.api.technical.approvals.Approval;
import org.zhengwu.api.technical.approvals.ApprovalFilter;
import org.zhengwu.api.technical.approvals.ApprovalReviewed;
import org.zhengwu.api.technical.approvals.ApprovalState;
import org.zhengwu.api.technical.approvals.ApprovalStepLapsed;
import org.zhengwu.api.technical.approvals.ApprovalWithdrawn;
import org.zhengwu.api.technical.approvals.ColleagueDraft;
import org.zhengwu.api.technical.approvals.HearingDraft;
import org.zhengwu.api.technical.approvals.Opinion;
import org.zhengwu.api.technical.approvals.OpinionDraft;
import org.zhengwu.api.technical.approvals.ReviewDraft;
import org.zhengwu.api.technical.approvals.StepLimitDraft;
import org.zhengwu.api.technical.deadlines.LimitUnit;
import org.zhengwu.tck.Cast.Organ;
import org.zhengwu.tck.Requirement;
import org.zhengwu.tck.application.cases.CaseFixtures.People;

/** What may be done with an approval that waits for no review, or has ended. */
public interface ApprovalStateContract extends FlowFixtures {

    @Test
    @Requirement("APR-002")
    default void reviewsNothingThatDoesNotWaitForAReview() {
        People people = people();
        Caller another = cast().official(Organ.CITY, Post.REVIEWER);

        assertThat(taken(reviewedAndEnded(people), now -> agreed(another, now))).isEmpty();
    }

    @Test
    @Requirement("APR-011")
    default void handsOverNothingThatDoesNotWaitForAReview() {
        People people = people();

        assertThat(taken(
                        reviewedAndEnded(people),
                        now -> approvals().transfer(people.reviewer(), now.id(), now.revision(), draft(head()))))
                .isEmpty();
    }

    @Test
    @Requirement("APR-012")
    default void addsNobodyWhereNoReviewIsAwaited() {
        People people = people();

        assertThat(taken(
                        reviewedAndEnded(people),
                        now -> approvals().addSigner(people.reviewer(), now.id(), now.revision(), draft(head()))))
                .isEmpty();
    }

    @Test
    @Requirement("APR-019")
    default void asksAndAdvisesNothingWhereNoReviewIsAwaited() {
        People people = people();
        Caller colleague = cast().official(Organ.CITY, Post.REVIEWER);
        List<Approval> others = reviewedAndEnded(people);

        assertThat(taken(
                        others,
                        now -> approvals().delegate(people.reviewer(), now.id(), now.revision(), draft(colleague))))
                .isEmpty();
        assertThat(taken(
                        others,
                        now -> approvals()
                                .giveOpinion(colleague, now.id(), now.revision(), new OpinionDraft("安全距离符合规定"))))
                .isEmpty();
        assertThat(taken(others, now -> approvals().withdrawDelegation(people.reviewer(), now.id(), now.revision())))
                .isEmpty();
    }

    @Test
    @Requirement("APR-013")
    default void takesBackWhatIsReviewedAndNothingThatHasEnded() {
        People people = people();
        List<Approval> others = reviewedAndEnded(people);
        UnaryOperator<Approval> withdraw = now -> approvals().withdraw(people.handler(), now.id(), now.revision());
        Approval reviewed = others.get(0);

        assertThat(taken(others.subList(1, others.size()), withdraw)).isEmpty();
        Approval withdrawn = assertDoesNotThrow(() -> withdraw.apply(reviewed));
        clock().settle();

        assertThat(withdrawn.state()).isEqualTo(ApprovalState.WITHDRAWN);
        assertThat(withdrawn.step()).isNull();
        assertThat(candidate().eventsAbout(reviewed.subject()))
                .contains(new ApprovalWithdrawn(
                        reviewed.subject(), reviewed.id(), reviewed.organ(), withdrawn.revision()));
    }

    @Test
    @Requirement("APR-014")
    default void urgesThoseWhoDecideAndNobodyOnceItHasEnded() {
        People people = people();
        List<Approval> others = reviewedAndEnded(people);
        UnaryOperator<Approval> urge = now -> approvals().urge(people.handler(), now.id(), now.revision());

        assertThat(taken(others.subList(1, others.size()), urge)).isEmpty();
        assertThat(assertDoesNotThrow(() -> urge.apply(others.get(0))).state()).isEqualTo(ApprovalState.REVIEWED);
    }

    @Test
    @Requirement({"APR-004", "APR-018"})
    default void waitsForNobodyOnceItHasEndedAndNeverLapses() {
        People people = people();
        List<Approval> ended = reviewedAndEnded(people).stream().skip(1).toList();
        clock().moveTo(AUGUST_4.plusDays(7));

        for (Approval each : ended) {
            assertThat(seen(people, each)).isEqualTo(each);
            assertThat(each.step()).as("%s", each.state()).isNull();
            assertThat(each.signers()).isEmpty();
            assertThat(each.due()).isNull();
            assertThat(isMine(people.reviewer(), each)).isFalse();
            assertThat(candidate().eventsAbout(each.subject()))
                    .as("%s", each.state())
                    .doesNotHaveAnyElementsOfTypes(ApprovalStepLapsed.class);
        }
    }

    @Test
    @Requirement("ACC-004")
    default void answersAnotherOrganAsIfThereWereNone() {
        People people = people();
        Approval waiting = startedBy(people, itemOn(CHECK, DECISION));
        Caller outside = staff().official(Organ.OTHER_IN_CITY, Post.REVIEWER);
        ColleagueDraft colleague = draft(people.reviewer());
        OpinionDraft opinion = new OpinionDraft("安全距离符合规定");
        List<ThrowingCallable> calls = List.of(
                () -> approvals().possibleSigners(outside, waiting.id()),
                () -> approvals().transfer(outside, waiting.id(), waiting.revision(), colleague),
                () -> approvals().addSigner(outside, waiting.id(), waiting.revision(), colleague),
                () -> approvals().delegate(outside, waiting.id(), waiting.revision(), colleague),
                () -> approvals().giveOpinion(outside, waiting.id(), waiting.revision(), opinion),
                () -> approvals().withdrawDelegation(outside, waiting.id(), waiting.revision()),
                () -> approvals().withdraw(outside, waiting.id(), waiting.revision()),
                () -> approvals().urge(outside, waiting.id(), waiting.revision()));

        for (ThrowingCallable each : calls) {
            assertThatThrownBy(each).isInstanceOf(NotFoundException.class);
        }
    }

    @Test
    @Requirement({"APR-010", "APR-003"})
    default void letsTheDeciderSendBackToTheHandler() {
        People people = people();
        Approval reviewed = agreed(people.reviewer(), startedBy(people, itemOn(CHECK, LEGAL, DECISION)));
        Approval forDecision = agreed(head(), reviewed);

        Approval sentBack = assertDoesNotThrow(
                () -> approvals().review(people.decider(), forDecision.id(), forDecision.revision(), back(null)));
        clock().settle();

        assertThat(sentBack.state()).isEqualTo(ApprovalState.SENT_BACK);
        assertThat(sentBack.signers()).isEmpty();
        assertThat(candidate().eventsAbout(sentBack.subject()))
                .contains(new ApprovalReviewed(
                        sentBack.subject(), sentBack.id(), sentBack.organ(), Opinion.SEND_BACK, sentBack.revision()));
    }

    @Test
    @Requirement("APR-002")
    default void refusesAReviewThatBreaksARule() {
        People people = people();
        Approval waiting = startedBy(people, itemOn(CHECK, LEGAL, DECISION));
        Map<ReviewDraft, String> wrong = Map.of(
                new ReviewDraft(null, "同意"), "opinion",
                new ReviewDraft("ADVISE", "同意"), "opinion",
                new ReviewDraft("AGREE", "同意", "check", null), "toStep",
                new ReviewDraft("AGREE", "长".repeat(2001)), "text");

        wrong.forEach((review, field) -> assertThat(
                        violated(() -> approvals().review(people.reviewer(), waiting.id(), waiting.revision(), review)))
                .containsExactly(field));
        assertThat(approvals().find(people.reviewer(), waiting.id())).contains(waiting);
    }

    @Test
    @Requirement("APR-016")
    default void recordsAHearingWhereTheFlowAsksForNoneNever() {
        People people = people();
        Approval waiting = startedBy(people, itemOn(CHECK, DECISION));
        ReviewDraft review = new ReviewDraft("AGREE", "同意", null, HearingDraft.notNeeded("无人申请听证"));

        assertThat(violated(() -> approvals().review(people.reviewer(), waiting.id(), waiting.revision(), review)))
                .containsExactly("hearing");
    }

    @Test
    @Requirement("REV-001")
    default void addsTakesBackAndUrgesAtNoOtherRevision() {
        People people = people();
        Approval waiting = startedBy(people, itemOn(CHECK, DECISION));
        Revision other = new Revision(77);
        List<ThrowingCallable> stale = List.of(
                () -> approvals().addSigner(people.reviewer(), waiting.id(), other, draft(head())),
                () -> approvals().withdraw(people.handler(), waiting.id(), other),
                () -> approvals().urge(people.handler(), waiting.id(), other));

        for (ThrowingCallable each : stale) {
            assertThatThrownBy(each)
                    .asInstanceOf(type(RevisionConflictException.class))
                    .extracting(RevisionConflictException::current)
                    .isEqualTo(waiting.revision());
        }
    }

    @Test
    @Requirement("REV-002")
    default void raisesTheRevisionWithEveryAct() {
        People people = people();
        Caller colleague = cast().official(Organ.CITY, Post.REVIEWER);
        List<Approval> course = new ArrayList<>();
        course.add(startedBy(people, itemOn(CHECK, LEGAL, DECISION)));
        List<UnaryOperator<Approval>> acts = List.of(
                now -> approvals().addSigner(people.reviewer(), now.id(), now.revision(), draft(people.decider())),
                now -> approvals().transfer(people.reviewer(), now.id(), now.revision(), draft(colleague)),
                now -> approvals().delegate(colleague, now.id(), now.revision(), draft(people.reviewer())),
                now -> approvals()
                        .giveOpinion(people.reviewer(), now.id(), now.revision(), new OpinionDraft("安全距离符合规定")),
                now -> agreed(colleague, now),
                now -> agreed(people.decider(), now),
                now -> approvals().review(head(), now.id(), now.revision(), back("check")),
                now -> approvals().withdraw(people.handler(), now.id(), now.revision()));

        acts.forEach(act -> course.add(act.apply(course.get(course.size() - 1))));

        assertThat(course)
                .extracting(each -> each.revision().value())
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    @Requirement("PAG-001")
    default void listsAndCountsTheApprovalsOfARecord() {
        People people = people();
        Case accepted = acceptedBy(people, itemOn(CHECK, DECISION));
        Approval first = waitingApproval(people.reviewer(), accepted);
        approvals().review(people.reviewer(), first.id(), first.revision(), back(null));
        clock().moveTo(AUGUST_4);
        Case current = seenBy(people.handler(), accepted);
        function().propose(people.handler(), current.id(), current.revision());
        Approval second = waitingApproval(people.reviewer(), accepted);
        ApprovalFilter ofRecord = ApprovalFilter.of(accepted.id().subject());

        assertThat(allPages(1, page -> approvals().list(people.reviewer(), ofRecord, page)))
                .extracting(Approval::id)
                .containsExactly(first.id(), second.id());
        assertThat(approvals()
                        .list(people.reviewer(), ofRecord, PageRequest.of(1, null))
                        .count()
                        .value())
                .isEqualTo(2);
        ApprovalFilter sentBack =
                new ApprovalFilter("SENT_BACK", accepted.id().subject().toString());
        assertThat(approvals()
                        .list(people.reviewer(), sentBack, PageRequest.first())
                        .items())
                .extracting(Approval::id)
                .containsExactly(first.id());
    }

    @Test
    @Requirement("PAG-002")
    default void refusesACursorThatTheListOfApprovalsDidNotGive() {
        for (ApprovalFilter filter : List.of(ApprovalFilter.waitingForMe(), new ApprovalFilter(null, null))) {
            assertThatThrownBy(() -> approvals().list(head(), filter, PageRequest.of(3, "no-cursor")))
                    .isInstanceOf(InvalidInputException.class);
        }
    }

    /** What was done though it is not allowed, or refused otherwise. */
    private List<String> taken(List<Approval> approvals, UnaryOperator<Approval> act) {
        List<String> wrong = new ArrayList<>();
        for (Approval now : approvals) {
            Throwable thrown = catchThrowable(() -> act.apply(now));
            if (!(thrown instanceof StepNotAllowedException)) {
                wrong.add(now.state() + ": " + thrown);
            }
        }
        return wrong;
    }

    /** An approval that waits for its decision, and one that has ended in each way. */
    private List<Approval> reviewedAndEnded(People people) {
        StepLimitDraft limit = StepLimitDraft.urging(2, LimitUnit.WORKING_DAY, "测试时限规定");
        ServiceItem item = itemOn(CHECK.within(limit), DECISION.within(limit));
        Approval reviewed = agreed(people.reviewer(), startedBy(people, item));
        Approval returned = startedBy(people, item);
        Approval withdrawable = startedBy(people, item);
        return List.of(
                reviewed,
                approvals().review(people.reviewer(), returned.id(), returned.revision(), back(null)),
                approvals().withdraw(people.handler(), withdrawable.id(), withdrawable.revision()),
                endedWithItsMatter(people, item),
                decided(people, item));
    }

    private Approval endedWithItsMatter(People people, ServiceItem item) {
        Case accepted = acceptedBy(people, item);
        Approval waiting = waitingApproval(people.reviewer(), accepted);
        function()
                .withdraw(
                        people.applicant(),
                        accepted.id(),
                        accepted.revision(),
                        WithdrawalDraft.builder().build());
        return seen(people, waiting);
    }

    private Approval decided(People people, ServiceItem item) {
        Case accepted = acceptedBy(people, item);
        Approval reviewed = agreed(people.reviewer(), waitingApproval(people.reviewer(), accepted));
        Case current = seenBy(people.decider(), accepted);
        function().decide(people.decider(), current.id(), current.revision(), grant());
        return seen(people, reviewed);
    }

    private Approval seen(People people, Approval of) {
        return approvals()
                .find(people.reviewer(), of.id())
                .orElseThrow(() -> new AssertionError("The approval is gone"));
    }
}

package org.zhengwu.tck.technical.approvals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Caller;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.Post;
import org.zhengwu.api.Revision;
import org.zhengwu.api.RevisionConflictException;
import org.zhengwu.api.RuleViolatedException;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.technical.approvals.Approval;
import org.zhengwu.api.technical.approvals.ApprovalState;
import org.zhengwu.api.technical.approvals.Opinion;
import org.zhengwu.api.technical.approvals.OpinionDraft;
import org.zhengwu.api.technical.approvals.PossibleSigner;
import org.zhengwu.api.technical.approvals.Signer;
import org.zhengwu.api.technical.approvals.SignersChanged;
import org.zhengwu.tck.Cast.Organ;
import org.zhengwu.tck.Requirement;
import org.zhengwu.tck.technical.audit.Entries;

/** Whose turn it is asks a colleague for an opinion (委派), and signs afterwards. */
public interface DelegationContract extends FlowFixtures {

    @Test
    @Requirement("APR-019")
    default void asksAColleagueAndSignsAfterwards() {
        People people = people();
        Caller colleague = cast().official(Organ.CITY, Post.REVIEWER);
        Approval waiting = startedBy(people, itemOn(CHECK, LEGAL, DECISION));

        Approval asked = asked(people.reviewer(), waiting, colleague);
        assertThat(asked.state()).isEqualTo(ApprovalState.IN_REVIEW);
        assertThat(asked.step()).isEqualTo("check");
        assertThatThrownBy(() -> agreed(people.reviewer(), asked)).isInstanceOf(RuleViolatedException.class);
        assertThat(isMine(colleague, asked)).isTrue();
        assertThat(isMine(people.reviewer(), asked)).isFalse();

        Approval advised = advised(colleague, asked);
        assertThat(advised.step()).isEqualTo("check");
        assertThat(advised.review()).isNull();
        assertThat(advised.signers())
                .containsExactly(new Signer(0, null, people.reviewer().account()));
        assertThat(advised.signatures()).singleElement().satisfies(opinion -> {
            assertThat(opinion.step()).isEqualTo("check");
            assertThat(opinion.by()).isEqualTo(colleague.account());
            assertThat(opinion.opinion()).isEqualTo(Opinion.ADVISE);
            assertThat(opinion.text()).isEqualTo("安全距离符合规定");
            assertThat(opinion.askedBy()).isEqualTo(people.reviewer().account());
        });
        assertThat(agreed(people.reviewer(), advised).step()).isEqualTo("legal");
        clock().settle();
        assertThat(noticesAbout(waiting, colleague)).isPositive();
        assertThat(candidate().eventsAbout(waiting.subject()))
                .filteredOn(SignersChanged.class::isInstance)
                .hasSize(2);
    }

    @Test
    @Requirement("APR-019")
    default void takesTheQuestionBack() {
        People people = people();
        Caller colleague = cast().official(Organ.CITY, Post.REVIEWER);
        Approval asked = asked(people.reviewer(), startedBy(people, itemOn(CHECK, DECISION)), colleague);
        assertThatThrownBy(() -> approvals().withdrawDelegation(colleague, asked.id(), asked.revision()))
                .isInstanceOf(RuleViolatedException.class);

        Approval back = approvals().withdrawDelegation(people.reviewer(), asked.id(), asked.revision());

        assertThat(back.signers())
                .containsExactly(new Signer(0, null, people.reviewer().account()));
        assertThat(back.signatures()).isEmpty();
        assertThatThrownBy(() -> advised(colleague, back)).isInstanceOf(RuleViolatedException.class);
        assertThatThrownBy(() -> approvals().transfer(people.reviewer(), back.id(), back.revision(), draft(head())))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> approvals().withdrawDelegation(people.reviewer(), back.id(), back.revision()))
                .isInstanceOf(RuleViolatedException.class);
        assertThat(agreed(people.reviewer(), back).state()).isEqualTo(ApprovalState.REVIEWED);
    }

    @Test
    @Requirement({"APR-019", "APR-011", "APR-001"})
    default void asksNobodyWhoMayNotHoldTheTurn() {
        People people = people();
        Caller handler = cast().official(Organ.CITY, Post.HANDLER, Post.REVIEWER);
        Approval waiting = startedBy(
                new People(people.applicant(), handler, people.reviewer(), people.decider()),
                itemOn(CHECK, LEGAL, DECISION));
        List<Caller> unfit = List.of(
                people.reviewer(),
                staff().official(Organ.OTHER_IN_CITY, Post.REVIEWER),
                staff().official(Organ.CITY, Post.RECEIVER),
                head());

        for (Caller other : unfit) {
            assertThatThrownBy(() ->
                            approvals().delegate(people.reviewer(), waiting.id(), waiting.revision(), draft(other)))
                    .isInstanceOf(InvalidInputException.class);
        }
        assertThatThrownBy(
                        () -> approvals().delegate(people.reviewer(), waiting.id(), waiting.revision(), draft(handler)))
                .isInstanceOf(RuleViolatedException.class);
        assertThatThrownBy(
                        () -> approvals().delegate(head(), waiting.id(), waiting.revision(), draft(people.reviewer())))
                .isInstanceOf(RuleViolatedException.class);
    }

    @Test
    @Requirement("APR-021")
    default void listsThoseWhoMayTakeTheTurn() {
        People people = people();
        Caller handler = cast().official(Organ.CITY, Post.HANDLER, Post.REVIEWER);
        Caller colleague = cast().official(Organ.CITY, Post.REVIEWER);
        Caller elsewhere = staff().official(Organ.OTHER_IN_CITY, Post.REVIEWER);
        Caller receiver = staff().official(Organ.CITY, Post.RECEIVER);
        Approval waiting = startedBy(
                new People(people.applicant(), handler, people.reviewer(), people.decider()),
                itemOn(CHECK, LEGAL, DECISION));

        List<AccountId> possible = possibleSigners(people.reviewer(), waiting);
        assertThat(possible)
                .doesNotHaveDuplicates()
                .contains(colleague.account())
                .doesNotContain(
                        people.reviewer().account(), handler.account(), elsewhere.account(), receiver.account());
        cast().official(Organ.CITY, Post.REVIEWER);
        assertThat(approvals().possibleSigners(people.reviewer(), waiting.id()))
                .extracting(PossibleSigner::name)
                .hasSizeGreaterThan(1)
                .isSorted();
        assertThat(possibleSigners(head(), waiting)).isEmpty();

        Approval asked = asked(people.reviewer(), waiting, colleague);
        assertThat(possibleSigners(people.reviewer(), asked)).isEmpty();
        assertThat(possibleSigners(colleague, asked)).isEmpty();
        Approval advised = advised(colleague, asked);
        assertThat(possibleSigners(people.reviewer(), advised)).doesNotContain(colleague.account());
    }

    @Test
    @Requirement("APR-020")
    default void letsWhoIsAskedDoNothingElse() {
        People people = people();
        Caller colleague = cast().official(Organ.CITY, Post.REVIEWER);
        Caller another = staff().official(Organ.CITY, Post.DECIDER);
        Approval waiting = startedBy(people, itemOn(CHECK, DECISION));
        Approval asked = asked(people.reviewer(), waiting, colleague);

        List<ThrowingCallable> more = List.of(
                () -> agreed(colleague, asked),
                () -> approvals().review(colleague, asked.id(), asked.revision(), back(null)),
                () -> approvals().transfer(colleague, asked.id(), asked.revision(), draft(another)),
                () -> approvals().addSigner(colleague, asked.id(), asked.revision(), draft(another)),
                () -> approvals().delegate(colleague, asked.id(), asked.revision(), draft(another)));
        for (ThrowingCallable each : more) {
            assertThatThrownBy(each).isInstanceOf(RuleViolatedException.class);
        }
        assertThatThrownBy(
                        () -> approvals().giveOpinion(colleague, asked.id(), asked.revision(), new OpinionDraft(" ")))
                .isInstanceOf(InvalidInputException.class);
        assertThat(approvals().find(colleague, asked.id())).contains(asked);
    }

    @Test
    @Requirement({"APR-020", "APR-001"})
    default void countsWhoAdvisedAsHavingSigned() {
        People people = people();
        Caller colleague = cast().official(Organ.CITY, Post.REVIEWER, Post.HEAD, Post.DECIDER);
        Case accepted = acceptedBy(people, itemOn(CHECK, LEGAL, DECISION));
        Approval waiting = waitingApproval(people.reviewer(), accepted);
        Approval advised = advised(colleague, asked(people.reviewer(), waiting, colleague));
        assertThatThrownBy(() ->
                        approvals().delegate(people.reviewer(), advised.id(), advised.revision(), draft(colleague)))
                .isInstanceOf(RuleViolatedException.class);

        Approval checked = agreed(people.reviewer(), advised);
        assertThatThrownBy(() -> agreed(colleague, checked)).isInstanceOf(RuleViolatedException.class);
        assertThat(agreed(head(), checked).state()).isEqualTo(ApprovalState.REVIEWED);
        Case current = seenBy(people.decider(), accepted);
        assertThatThrownBy(() -> function().decide(colleague, current.id(), current.revision(), grant()))
                .isInstanceOf(RuleViolatedException.class);
    }

    @Test
    @Requirement("REV-001")
    default void asksAndAnswersAtNoOtherRevision() {
        People people = people();
        Caller colleague = cast().official(Organ.CITY, Post.REVIEWER);
        Approval waiting = startedBy(people, itemOn(CHECK, DECISION));
        Revision other = new Revision(77);

        assertThatThrownBy(() -> approvals().delegate(people.reviewer(), waiting.id(), other, draft(colleague)))
                .isInstanceOf(RevisionConflictException.class);
        Approval asked = asked(people.reviewer(), waiting, colleague);
        assertThatThrownBy(() -> approvals().giveOpinion(colleague, asked.id(), other, new OpinionDraft("安全距离符合规定")))
                .isInstanceOf(RevisionConflictException.class);
        assertThatThrownBy(() -> approvals().withdrawDelegation(people.reviewer(), asked.id(), other))
                .isInstanceOf(RevisionConflictException.class);
    }

    @Test
    @Requirement("APR-019")
    default void keepsAnOpinionOnceTheReviewsHaveEnded() {
        People people = people();
        Caller colleague = cast().official(Organ.CITY, Post.REVIEWER);
        Approval waiting = startedBy(people, itemOn(CHECK, DECISION));
        Approval advised = advised(colleague, asked(people.reviewer(), waiting, colleague));

        Approval reviewed = agreed(people.reviewer(), advised);

        assertThat(reviewed.state()).isEqualTo(ApprovalState.REVIEWED);
        assertThat(reviewed.signatures())
                .hasSize(2)
                .startsWith(advised.signatures().get(0));
        assertThat(approvals().find(people.decider(), waiting.id())).contains(reviewed);
    }

    @Test
    @Requirement("AUD-001")
    default void entersWhoAskedAndWhoAdvisedInTheAuditTrail() {
        People people = people();
        Caller reviewer = cast().official(Organ.CITY, Post.REVIEWER);
        Caller first = cast().official(Organ.CITY, Post.REVIEWER);
        Caller second = cast().official(Organ.CITY, Post.REVIEWER);
        Approval waiting = startedBy(people, itemOn(CHECK, DECISION));

        Approval advised = advised(first, asked(reviewer, waiting, first));
        Approval again = asked(reviewer, advised, second);
        approvals().withdrawDelegation(reviewer, again.id(), again.revision());

        assertThat(Entries.doneBy(candidate(), reviewer))
                .contains("ApprovalService.delegate", "ApprovalService.withdrawDelegation");
        assertThat(Entries.doneBy(candidate(), first)).contains("ApprovalService.giveOpinion");
    }

    private List<AccountId> possibleSigners(Caller caller, Approval waiting) {
        return approvals().possibleSigners(caller, waiting.id()).stream()
                .map(PossibleSigner::account)
                .toList();
    }

    /** The approval as it is after the signer asked the colleague, for whose opinion it waits. */
    private Approval asked(Caller signer, Approval waiting, Caller colleague) {
        Approval asked = approvals().delegate(signer, waiting.id(), waiting.revision(), draft(colleague));
        assertThat(asked.signers()).containsExactly(new Signer(0, null, colleague.account(), signer.account()));
        return asked;
    }

    private Approval advised(Caller colleague, Approval asked) {
        return approvals().giveOpinion(colleague, asked.id(), asked.revision(), new OpinionDraft("安全距离符合规定"));
    }
}

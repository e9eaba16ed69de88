package org.zhengwu.tck.technical.approvals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.Post;
import org.zhengwu.api.Revision;
import org.zhengwu.api.RevisionConflictException;
import org.zhengwu.api.RuleViolatedException;
import org.zhengwu.api.StepNotAllowedException;
import org.zhengwu.api.TooManyRequestsException;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.technical.approvals.Approval;
import org.zhengwu.api.technical.approvals.ApprovalState;
import org.zhengwu.api.technical.approvals.ApprovalWithdrawn;
import org.zhengwu.api.technical.approvals.FlowDefinitionDraft.Step;
import org.zhengwu.api.technical.approvals.Hearing;
import org.zhengwu.api.technical.approvals.HearingDraft;
import org.zhengwu.api.technical.approvals.ReviewDraft;
import org.zhengwu.api.technical.approvals.Signer;
import org.zhengwu.api.technical.approvals.SignersChanged;
import org.zhengwu.api.technical.approvals.StepMode;
import org.zhengwu.tck.Cast.Organ;
import org.zhengwu.tck.Requirement;
import org.zhengwu.tck.technical.audit.Entries;

/** Who signs in whose place, and what the handler may do meanwhile. */
public interface SigningContract extends FlowFixtures {

    @Test
    @Requirement("APR-011")
    default void handsATurnOverToAColleague() {
        People people = people();
        Caller colleague = cast().official(Organ.CITY, Post.REVIEWER);
        Approval waiting = startedBy(people, itemOn(CHECK, DECISION));

        Approval transferred =
                approvals().transfer(people.reviewer(), waiting.id(), waiting.revision(), draft(colleague));

        assertThat(transferred.signers()).containsExactly(new Signer(0, null, colleague.account()));
        assertThat(transferred.revision()).isNotEqualTo(waiting.revision());
        assertThatThrownBy(() -> agreed(people.reviewer(), transferred)).isInstanceOf(RuleViolatedException.class);
        assertThat(agreed(colleague, transferred).state()).isEqualTo(ApprovalState.REVIEWED);
        clock().settle();
        assertThat(candidate().eventsAbout(waiting.subject())).hasAtLeastOneElementOfType(SignersChanged.class);
    }

    @Test
    @Requirement("APR-011")
    default void handsOverTheOwnTurnAtAJointStepAlone() {
        People people = people();
        Caller colleague = cast().official(Organ.CITY, Post.HEAD);
        Step joint = Step.of("joint", "会签", StepMode.JOINT, Post.REVIEWER, Post.HEAD);
        Approval waiting = startedBy(people, itemOn(joint, DECISION));
        approvals().transfer(head(), waiting.id(), waiting.revision(), draft(colleague));

        Approval transferred = approvals().find(head(), waiting.id()).orElseThrow();

        assertThat(transferred.signers())
                .containsExactlyInAnyOrder(
                        new Signer(0, Post.REVIEWER, null), new Signer(1, null, colleague.account()));
        Approval half = agreed(colleague, transferred);
        assertThat(half.state()).isEqualTo(ApprovalState.IN_REVIEW);
        assertThat(agreed(people.reviewer(), half).state()).isEqualTo(ApprovalState.REVIEWED);
    }

    @Test
    @Requirement({"APR-011", "APR-001", "REV-001"})
    default void handsATurnOverToNobodyWhoMayNotHoldIt() {
        People people = people();
        Approval waiting = startedBy(people, itemOn(CHECK, LEGAL, DECISION));
        List<Caller> unfit = List.of(
                staff().official(Organ.OTHER_IN_CITY, Post.REVIEWER),
                staff().official(Organ.CITY, Post.RECEIVER),
                head());

        for (Caller other : unfit) {
            assertThatThrownBy(() ->
                            approvals().transfer(people.reviewer(), waiting.id(), waiting.revision(), draft(other)))
                    .isInstanceOf(InvalidInputException.class);
        }
        assertThatThrownBy(
                        () -> approvals().transfer(head(), waiting.id(), waiting.revision(), draft(people.reviewer())))
                .isInstanceOf(RuleViolatedException.class);
        assertThatThrownBy(() -> approvals().transfer(people.reviewer(), waiting.id(), new Revision(77), draft(head())))
                .isInstanceOf(RevisionConflictException.class);
        Caller both = cast().official(Organ.CITY, Post.REVIEWER, Post.HEAD);
        Approval checked = agreed(both, waiting);
        assertThatThrownBy(() -> approvals().transfer(head(), checked.id(), checked.revision(), draft(both)))
                .isInstanceOf(RuleViolatedException.class);
    }

    @Test
    @Requirement("APR-012")
    default void waitsForASignerWhoWasAdded() {
        People people = people();
        Approval waiting = startedBy(people, itemOn(CHECK, DECISION));

        Approval added = approvals().addSigner(people.reviewer(), waiting.id(), waiting.revision(), draft(head()));
        assertThat(added.signers()).extracting(Signer::seat).containsExactlyInAnyOrder(0, 1);
        assertThatThrownBy(() -> approvals().addSigner(people.reviewer(), added.id(), added.revision(), draft(head())))
                .isInstanceOf(InvalidInputException.class);

        Approval half = agreed(people.reviewer(), added);
        assertThat(half.state()).isEqualTo(ApprovalState.IN_REVIEW);
        assertThat(half.signers()).extracting(Signer::account).containsExactly(head().account());
        assertThat(agreed(head(), half).state()).isEqualTo(ApprovalState.REVIEWED);
    }

    @Test
    @Requirement("APR-012")
    default void letsASignerWhoWasAddedSignForAllWhereAnyMay() {
        People people = people();
        Step any = Step.of("any", "或签", StepMode.ANY_OF, Post.REVIEWER);
        Approval waiting = startedBy(people, itemOn(any, DECISION));

        Approval added = approvals().addSigner(people.reviewer(), waiting.id(), waiting.revision(), draft(head()));

        assertThat(agreed(head(), added).state()).isEqualTo(ApprovalState.REVIEWED);
    }

    @Test
    @Requirement("APR-013")
    default void letsTheHandlerTakeTheApprovalBack() {
        People people = people();
        Case accepted = acceptedBy(people, itemOn(CHECK, DECISION));
        Approval waiting = waitingApproval(people.reviewer(), accepted);
        assertThatThrownBy(() -> approvals().withdraw(people.reviewer(), waiting.id(), waiting.revision()))
                .isInstanceOf(RuleViolatedException.class);

        Approval withdrawn = approvals().withdraw(people.handler(), waiting.id(), waiting.revision());
        assertThat(withdrawn.state()).isEqualTo(ApprovalState.WITHDRAWN);
        assertThat(withdrawn.signers()).isEmpty();
        assertThatThrownBy(() -> agreed(people.reviewer(), withdrawn)).isInstanceOf(StepNotAllowedException.class);
        assertThatThrownBy(() -> approvals().withdraw(people.handler(), waiting.id(), withdrawn.revision()))
                .isInstanceOf(StepNotAllowedException.class);
        clock().settle();
        assertThat(candidate().eventsAbout(waiting.subject())).hasAtLeastOneElementOfType(ApprovalWithdrawn.class);

        Case current = seenBy(people.handler(), accepted);
        function().propose(people.handler(), current.id(), current.revision());
        assertThat(waitingApproval(people.reviewer(), accepted).id()).isNotEqualTo(waiting.id());
    }

    @Test
    @Requirement("APR-014")
    default void urgesOnceInAWhile() {
        People people = people();
        Caller colleague = cast().official(Organ.CITY, Post.REVIEWER);
        Approval waiting = startedBy(people, itemOn(CHECK, DECISION));
        Approval named = approvals().transfer(people.reviewer(), waiting.id(), waiting.revision(), draft(colleague));
        clock().settle();
        long before = noticesAbout(named, colleague);

        Approval urged = approvals().urge(people.handler(), named.id(), named.revision());
        clock().settle();

        assertThat(noticesAbout(named, colleague)).isEqualTo(before + 1);
        assertThatThrownBy(() -> approvals().urge(people.handler(), urged.id(), urged.revision()))
                .isInstanceOf(TooManyRequestsException.class);
        assertThatThrownBy(() -> approvals().urge(people.reviewer(), urged.id(), urged.revision()))
                .isInstanceOf(RuleViolatedException.class);
        clock().moveTo(clock().now().plus(Duration.ofDays(2)));
        Approval again = approvals().urge(people.handler(), urged.id(), urged.revision());
        assertThat(again.state()).isEqualTo(ApprovalState.IN_REVIEW);
    }

    @Test
    @Requirement("APR-015")
    default void listsWhatWaitsForTheCaller() {
        People people = people();
        Caller colleague = cast().official(Organ.CITY, Post.REVIEWER);
        Caller both = cast().official(Organ.CITY, Post.HANDLER, Post.REVIEWER);
        Approval waiting = startedBy(people, itemOn(CHECK, DECISION));
        Approval own = startedBy(
                new People(people.applicant(), both, people.reviewer(), people.decider()), itemOn(CHECK, DECISION));

        assertThat(isMine(people.reviewer(), waiting)).isTrue();
        assertThat(isMine(colleague, waiting)).isTrue();
        assertThat(isMine(people.handler(), waiting)).isFalse();
        assertThat(isMine(head(), waiting)).isFalse();
        assertThat(isMine(both, waiting)).isTrue();
        assertThat(isMine(both, own)).isFalse();

        Approval named = approvals().transfer(people.reviewer(), waiting.id(), waiting.revision(), draft(colleague));
        assertThat(isMine(people.reviewer(), named)).isFalse();
        assertThat(isMine(colleague, named)).isTrue();
        Approval reviewed = agreed(colleague, named);
        assertThat(isMine(colleague, reviewed)).isFalse();
        assertThat(isMine(head(), reviewed)).isTrue();
    }

    @Test
    @Requirement("AUD-001")
    default void entersWhoTookPartInTheAuditTrail() {
        People people = people();
        Caller reviewer = cast().official(Organ.CITY, Post.REVIEWER);
        Caller handler = cast().official(Organ.CITY, Post.HANDLER);
        Approval waiting =
                startedBy(new People(people.applicant(), handler, reviewer, people.decider()), itemOn(CHECK, DECISION));

        Approval added = approvals().addSigner(reviewer, waiting.id(), waiting.revision(), draft(head()));
        Approval given = approvals().transfer(reviewer, added.id(), added.revision(), draft(people.reviewer()));
        Approval urged = approvals().urge(handler, given.id(), given.revision());
        approvals().withdraw(handler, urged.id(), urged.revision());

        assertThat(Entries.doneBy(candidate(), reviewer))
                .contains("ApprovalService.addSigner", "ApprovalService.transfer");
        assertThat(Entries.doneBy(candidate(), handler)).contains("ApprovalService.urge", "ApprovalService.withdraw");
    }

    @Test
    @Requirement("APR-016")
    default void recordsAHearingWhereTheFlowAsksForOne() {
        People people = people();
        Step hearing = new Step("hearing", "听证", null, "ONE", List.of("REVIEWER"), null, null, true, null);
        Approval waiting = startedBy(people, itemOn(CHECK, hearing, DECISION));
        Approval checked = agreed(people.reviewer(), waiting);
        Caller recorder = cast().official(Organ.CITY, Post.REVIEWER);
        String chair = head().account().toString();
        assertThatThrownBy(() -> agreed(recorder, checked)).isInstanceOf(RuleViolatedException.class);
        for (HearingDraft reviewing : List.of(held(people.reviewer()), held(people.handler()))) {
            assertThatThrownBy(() -> heard(recorder, checked, reviewing)).isInstanceOf(RuleViolatedException.class);
        }
        for (HearingDraft wrong : List.of(
                new HearingDraft("2026-07-21", "2026-07-27", chair, "听证 2026-1", null),
                new HearingDraft("2026-07-21", "2026-09-01", chair, "听证 2026-1", null),
                new HearingDraft(null, "2026-07-28", chair, null, null))) {
            assertThatThrownBy(() -> heard(recorder, checked, wrong)).isInstanceOf(InvalidInputException.class);
        }

        Approval heard = heard(recorder, checked, held(head()));

        assertThat(heard.state()).isEqualTo(ApprovalState.REVIEWED);
        assertThat(heard.signatures().get(1).hearing()).isNotNull().satisfies(recorded -> {
            assertThat(recorded.chair()).isEqualTo(head().account());
            assertThat(recorded.notifiedOn()).isEqualTo("2026-07-21");
            assertThat(recorded.heldOn()).isEqualTo("2026-07-28");
            assertThat(recorded.record()).isEqualTo("听证 2026-1");
        });
    }

    @Test
    @Requirement("APR-016")
    default void recordsWhyThereWasNoHearing() {
        People people = people();
        Step hearing = new Step("hearing", "听证", null, "ONE", List.of("REVIEWER"), null, null, true, null);
        Approval waiting = startedBy(people, itemOn(hearing, DECISION));

        Approval reviewed = heard(people.reviewer(), waiting, HearingDraft.notNeeded("利害关系人未在五日内申请听证"));

        assertThat(reviewed.state()).isEqualTo(ApprovalState.REVIEWED);
        assertThat(reviewed.signatures().get(0).hearing())
                .extracting(Hearing::notNeeded)
                .isEqualTo("利害关系人未在五日内申请听证");
    }

    private static HearingDraft held(Caller chair) {
        return new HearingDraft("2026-07-21", "2026-07-28", chair.account().toString(), "听证 2026-1", null);
    }

    private Approval heard(Caller signer, Approval waiting, HearingDraft hearing) {
        ReviewDraft agree =
                ReviewDraft.builder().opinion("AGREE").hearing(hearing).build();
        return approvals().review(signer, waiting.id(), waiting.revision(), agree);
    }
}

package org.zhengwu.tck.technical.approvals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.Post;
import org.zhengwu.api.Revision;
import org.zhengwu.api.RevisionConflictException;
import org.zhengwu.api.RuleViolatedException;
import org.zhengwu.api.StepNotAllowedException;
import org.zhengwu.api.Subject;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.WithdrawalDraft;
import org.zhengwu.api.technical.approvals.Approval;
import org.zhengwu.api.technical.approvals.ApprovalFilter;
import org.zhengwu.api.technical.approvals.ApprovalId;
import org.zhengwu.api.technical.approvals.ApprovalReviewed;
import org.zhengwu.api.technical.approvals.ApprovalState;
import org.zhengwu.api.technical.approvals.Opinion;
import org.zhengwu.api.technical.approvals.ReviewDraft;
import org.zhengwu.spi.technical.approvals.Approvals;
import org.zhengwu.tck.BetweenFunctions;
import org.zhengwu.tck.Cast.Organ;
import org.zhengwu.tck.Filters;
import org.zhengwu.tck.Requirement;
import org.zhengwu.tck.application.catalogue.ItemFixtures.Kind;
import org.zhengwu.tck.technical.audit.Entries;
import org.zhengwu.tck.technical.identity.EndingOrgan;

/** Approvals, as accepted cases start them: a reviewer and a decider who are different persons. */
public interface ApprovalContract extends FlowFixtures {

    LocalDate JULY_6 = LocalDate.of(2026, 7, 6);

    @Test
    @Requirement("APR-002")
    default void waitsForAReviewerOfTheOrgan() {
        People people = people();
        Case accepted = accepted(people, Kind.PERMIT, JULY_6);

        Approval waiting = waitingApproval(people.reviewer(), accepted);

        assertThat(waiting.subject()).isEqualTo(accepted.id().subject());
        assertThat(waiting.organ()).isEqualTo(cast().idOf(Organ.CITY));
        assertThat(waiting.handler()).isEqualTo(people.handler().account());
        assertThat(waiting.review()).isNull();
        assertThat(approvals().find(people.reviewer(), waiting.id())).contains(waiting);
    }

    @Test
    @Requirement("APR-001")
    default void doesNotLetTheHandlerReview() {
        People people = people();
        Caller both = cast().official(Organ.CITY, Post.HANDLER, Post.REVIEWER);
        Case accepted = accepted(new People(people.applicant(), both, both, people.decider()), Kind.PERMIT, JULY_6);
        Approval waiting = waitingApproval(both, accepted);

        for (ReviewDraft review : List.of(agree(), sendBack())) {
            assertThatThrownBy(() -> approvals().review(both, waiting.id(), waiting.revision(), review))
                    .as("%s", review.opinion())
                    .isInstanceOf(RuleViolatedException.class);
        }
    }

    @Test
    @Requirement("APR-002")
    default void recordsTheReviewAndTellsIt() {
        People people = people();
        Case accepted = accepted(people, Kind.PERMIT, JULY_6);
        Approval waiting = waitingApproval(people.reviewer(), accepted);

        Approval reviewed = approvals().review(people.reviewer(), waiting.id(), waiting.revision(), agree());
        clock().settle();

        assertThat(reviewed.state()).isEqualTo(ApprovalState.REVIEWED);
        assertThat(reviewed.review()).isNotNull().satisfies(review -> {
            assertThat(review.by()).isEqualTo(people.reviewer().account());
            assertThat(review.opinion()).isEqualTo(Opinion.AGREE);
            assertThat(review.text()).isEqualTo("同意");
        });
        assertThat(candidate().eventsAbout(accepted.id().subject())).hasAtLeastOneElementOfType(ApprovalReviewed.class);
        assertThatThrownBy(() -> approvals().review(people.reviewer(), waiting.id(), reviewed.revision(), agree()))
                .isInstanceOf(StepNotAllowedException.class);
    }

    @Test
    @Requirement("APR-003")
    default void sendsBackOnlyWithReasonsAndEnds() {
        People people = people();
        Case accepted = accepted(people, Kind.PERMIT, JULY_6);
        Approval waiting = waitingApproval(people.reviewer(), accepted);
        ReviewDraft bare = ReviewDraft.builder().opinion("SEND_BACK").build();

        assertThatThrownBy(() -> approvals().review(people.reviewer(), waiting.id(), waiting.revision(), bare))
                .isInstanceOf(InvalidInputException.class);
        Approval sentBack = approvals().review(people.reviewer(), waiting.id(), waiting.revision(), sendBack());

        clock().settle();
        assertThat(sentBack.state()).isEqualTo(ApprovalState.SENT_BACK);
        assertThat(approvals().find(people.reviewer(), waiting.id())).contains(sentBack);
        assertThat(candidate().eventsAbout(accepted.id().subject()))
                .filteredOn(ApprovalReviewed.class::isInstance)
                .singleElement()
                .satisfies(event ->
                        assertThat(((ApprovalReviewed) event).opinion()).isEqualTo(Opinion.SEND_BACK));
    }

    @Test
    @Requirement("REV-001")
    default void refusesAReviewAtAnotherRevision() {
        People people = people();
        Case accepted = accepted(people, Kind.PERMIT, JULY_6);
        Approval waiting = waitingApproval(people.reviewer(), accepted);

        assertThatThrownBy(() -> approvals().review(people.reviewer(), waiting.id(), new Revision(77), agree()))
                .isInstanceOf(RevisionConflictException.class);
    }

    @Test
    @Requirement({"APR-002", "ACC-004"})
    default void hidesAnApprovalFromOtherOrgans() {
        People people = people();
        Case accepted = accepted(people, Kind.PERMIT, JULY_6);
        Approval waiting = waitingApproval(people.reviewer(), accepted);
        for (Organ organ : List.of(Organ.OTHER_IN_CITY, Organ.NEIGHBOUR_CITY, Organ.PROVINCE)) {
            Caller outside = staff().official(organ, Post.REVIEWER);
            assertThat(approvals().find(outside, waiting.id())).as(organ.name()).isEmpty();
            assertThatThrownBy(() -> approvals().review(outside, waiting.id(), waiting.revision(), agree()))
                    .as(organ.name())
                    .isInstanceOf(NotFoundException.class);
        }
        assertThat(approvals().find(people.reviewer(), new ApprovalId(UUID.randomUUID())))
                .isEmpty();
    }

    @Test
    @Requirement("APR-004")
    default void endsWithItsMatter() {
        People people = people();
        Case accepted = accepted(people, Kind.PERMIT, JULY_6);
        Approval waiting = waitingApproval(people.reviewer(), accepted);

        function()
                .withdraw(
                        people.applicant(),
                        accepted.id(),
                        accepted.revision(),
                        WithdrawalDraft.builder().build());

        assertThat(approvals().find(people.reviewer(), waiting.id()))
                .map(Approval::state)
                .contains(ApprovalState.CANCELLED);
    }

    @Test
    @Requirement("APR-004")
    default void endsWithItsMatterAlsoAfterTheReview() {
        People people = people();
        Case accepted = accepted(people, Kind.PERMIT, JULY_6);
        Approval reviewed = review(people.reviewer(), accepted, "AGREE");
        Case current = seenBy(people.applicant(), accepted);

        function()
                .withdraw(
                        people.applicant(),
                        current.id(),
                        current.revision(),
                        WithdrawalDraft.builder().build());

        assertThat(approvals().find(people.reviewer(), reviewed.id()))
                .map(Approval::state)
                .contains(ApprovalState.CANCELLED);
    }

    @Test
    @Requirement("APR-004")
    default void endsWithTheDecisionAndNamesWhoTookIt() {
        People people = people();
        Case granted = granted(people, Kind.PERMIT, JULY_6);
        ApprovalFilter filter = ApprovalFilter.of(granted.id().subject());

        List<Approval> ended = allPages(10, page -> approvals().list(people.reviewer(), filter, page));

        assertThat(ended).singleElement().satisfies(approval -> {
            assertThat(approval.state()).isEqualTo(ApprovalState.DECIDED);
            assertThat(approval.decision())
                    .isNotNull()
                    .satisfies(decision ->
                            assertThat(decision.by()).isEqualTo(people.decider().account()));
            assertThat(approvals().find(people.reviewer(), approval.id())).contains(approval);
        });
    }

    @Test
    @BetweenFunctions
    @Requirement("APR-004")
    default void keepsWhatTheDeciderSaid() {
        Caller reviewer = staff().official(Organ.CITY, Post.REVIEWER);
        Caller decider = staff().official(Organ.CITY, Post.DECIDER);
        Subject subject = new Subject("kit-record", UUID.randomUUID());
        Approvals port = candidate().port(Approvals.class);
        ApprovalId id = candidate().inTransaction(() -> port.start(null, subject, cast().idOf(Organ.CITY), null));
        Approval waiting = approvals().find(reviewer, id).orElseThrow();
        approvals().review(reviewer, id, waiting.revision(), agree());
        candidate().inTransaction(() -> {
            port.decide(decider, subject, "同意设置");
            return id;
        });

        assertThat(port.stateOf(subject)).contains(ApprovalState.DECIDED);
        assertThat(approvals().find(reviewer, id)).map(Approval::decision).hasValueSatisfying(decision -> {
            assertThat(decision.by()).isEqualTo(decider.account());
            assertThat(decision.text()).isEqualTo("同意设置");
        });
    }

    @Test
    @Requirement("ACC-007")
    default void listsNoApprovalOfAnotherOrgan() {
        Case accepted = accepted(people(), Kind.PERMIT, JULY_6);
        ApprovalFilter filter = ApprovalFilter.of(accepted.id().subject());

        for (Organ organ : List.of(Organ.OTHER_IN_CITY, Organ.NEIGHBOUR_CITY, Organ.PROVINCE)) {
            Caller outside = staff().official(organ, Post.REVIEWER);
            assertThat(allPages(10, page -> approvals().list(outside, filter, page)))
                    .as(organ.name())
                    .isEmpty();
        }
    }

    @Test
    @BetweenFunctions
    @Requirement("APR-005")
    default void goesToTheSuccessorOfItsOrgan() {
        EndingOrgan ending = EndingOrgan.establish(candidate());
        Subject subject = new Subject("kit-record", UUID.randomUUID());
        ApprovalId open = candidate()
                .inTransaction(() -> candidate().port(Approvals.class).start(null, subject, ending.id(), null));
        Caller above = staff().official(Organ.PROVINCE, Post.REVIEWER);
        Caller heir = staff().official(Organ.OTHER_IN_CITY, Post.REVIEWER);
        assertThat(approvals().find(heir, open)).isEmpty();

        ending.mergeInto(Organ.OTHER_IN_CITY);

        assertThat(approvals().find(heir, open)).map(Approval::organ).contains(cast().idOf(Organ.OTHER_IN_CITY));
        assertThat(approvals().find(above, open)).isEmpty();
        assertThat(allPages(100, page -> approvals().list(heir, ApprovalFilter.waitingForReview(), page)))
                .extracting(Approval::id)
                .contains(open);
    }

    @Test
    @Requirement("AUD-001")
    default void entersAReviewInTheAuditTrail() {
        People people = people();
        Caller reviewer = cast().official(Organ.CITY, Post.REVIEWER);
        Case accepted = accepted(people, Kind.PERMIT, JULY_6);

        review(reviewer, accepted, "AGREE");

        assertThat(Entries.doneBy(candidate(), reviewer)).contains("ApprovalService.review");
    }

    @Test
    @Requirement({"APR-002", "PAG-001"})
    default void listsThoseThatWaitLongestFirst() {
        People people = people();
        Case first = accepted(people, Kind.PERMIT, JULY_6);
        Case second = accepted(people, Kind.PERMIT, JULY_6);
        Case third = accepted(people, Kind.PERMIT, JULY_6);

        List<Approval> waiting =
                allPages(2, page -> approvals().list(people.reviewer(), ApprovalFilter.waitingForReview(), page));

        assertThat(waiting)
                .extracting(Approval::subject)
                .containsSubsequence(
                        first.id().subject(), second.id().subject(), third.id().subject());
        assertThat(waiting).extracting(Approval::id).doesNotHaveDuplicates();
        assertThat(waiting)
                .isEqualTo(allPages(
                        100, page -> approvals().list(people.reviewer(), ApprovalFilter.waitingForReview(), page)));
        assertThat(waiting).allMatch(each -> each.state() == ApprovalState.IN_REVIEW);
        ApprovalFilter wrong = new ApprovalFilter("NONSENSE", "no record");
        assertThat(violated(() -> approvals().list(people.reviewer(), wrong, PageRequest.first())))
                .containsExactly("state", "subject");
    }

    @Test
    @Requirement("APR-015")
    default void narrowsByEachTwoMembersOfAFilter() {
        People people = people();
        Case waiting = accepted(people, Kind.PERMIT, JULY_6);
        Case sentBack = accepted(people, Kind.PERMIT, JULY_6);
        review(people.reviewer(), sentBack, "SEND_BACK");

        for (Caller caller : List.of(people.reviewer(), people.decider())) {
            Filters.narrowTogether(
                    new ApprovalFilter(null, null),
                    List.of(
                            List.of(new ApprovalFilter("IN_REVIEW", null), new ApprovalFilter("SENT_BACK", null)),
                            List.of(
                                    ApprovalFilter.of(waiting.id().subject()),
                                    ApprovalFilter.of(sentBack.id().subject())),
                            List.of(ApprovalFilter.waitingForMe())),
                    filter -> allPages(100, page -> approvals().list(caller, filter, page)));
        }
    }

    private static ReviewDraft sendBack() {
        return ReviewDraft.builder().opinion("SEND_BACK").text("缺少勘察记录").build();
    }

    private static ReviewDraft agree() {
        return ReviewDraft.builder().opinion("AGREE").text("同意").build();
    }
}

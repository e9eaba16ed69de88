package org.zhengwu.tck.application.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Caller;
import org.zhengwu.api.ForbiddenException;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.Post;
import org.zhengwu.api.RevisionConflictException;
import org.zhengwu.api.Role;
import org.zhengwu.api.StepNotAllowedException;
import org.zhengwu.api.application.cases.Assigned;
import org.zhengwu.api.application.cases.AssigneeDraft;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseFilter;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseSummary;
import org.zhengwu.api.application.cases.PossibleAssignee;
import org.zhengwu.api.application.cases.WithdrawalDraft;
import org.zhengwu.api.technical.identity.Account;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.tck.Cast.Organ;
import org.zhengwu.tck.Requirement;
import org.zhengwu.tck.application.catalogue.ItemFixtures.Kind;
import org.zhengwu.tck.technical.audit.Entries;

/** The open cases of an organ are divided among its staff: taken, given, given back. */
public interface CaseAssignmentContract extends CaseFixtures {

    LocalDate MARCH_4 = LocalDate.of(2026, 3, 4);

    @Test
    @Requirement({"CSE-118", "AUD-001"})
    default void givesACaseToWhoeverTakesIt() {
        Caller handler = cast().official(Organ.CITY, Post.HANDLER);
        Case open = submitted(people().applicant(), Kind.PERMIT, MARCH_4);
        assertThat(open.assignee()).isNull();

        Case taken = assign(handler, open, AssigneeDraft.of(handler.account()));

        assertThat(taken.assignee()).isEqualTo(handler.account());
        assertThat(taken.revision()).isNotEqualTo(open.revision());
        assertThat(seenBy(handler, taken)).isEqualTo(taken);
        assertThat(assign(handler, taken, AssigneeDraft.of(handler.account()))).isEqualTo(taken);
        assertThat(assign(handler, taken, AssigneeDraft.nobody()).assignee()).isNull();
        assertThat(Entries.doneBy(candidate(), handler))
                .filteredOn("CaseService.assign"::equals)
                .as("what changed nothing is no change")
                .hasSize(2);
    }

    @Test
    @Requirement({"CSE-118", "ACC-005"})
    default void letsOnlyThoseInChargeTakeACaseFromSomebody() {
        Caller first = cast().official(Organ.CITY, Post.HANDLER);
        Caller second = cast().official(Organ.CITY, Post.HANDLER);
        Case open = submitted(people().applicant(), Kind.PERMIT, MARCH_4);
        assertThatThrownBy(() -> assign(first, open, AssigneeDraft.of(second.account())))
                .isInstanceOf(ForbiddenException.class);

        Case taken = assign(first, open, AssigneeDraft.of(first.account()));

        for (AssigneeDraft other : List.of(AssigneeDraft.of(second.account()), AssigneeDraft.nobody())) {
            assertThatThrownBy(() -> assign(second, taken, other)).isInstanceOf(ForbiddenException.class);
        }
        assertThatThrownBy(() -> assign(first, taken, AssigneeDraft.of(second.account())))
                .as("one's own to a colleague")
                .isInstanceOf(ForbiddenException.class);
        Case moved = assertDoesNotThrow(() -> assign(head(), taken, AssigneeDraft.of(second.account())));
        assertThat(moved.assignee()).isEqualTo(second.account());
        Caller decider = staff().official(Organ.CITY, Post.DECIDER);
        assertThat(assign(decider, moved, AssigneeDraft.nobody()).assignee()).isNull();
    }

    @Test
    @Requirement({"CSE-118", "ACC-004"})
    default void takesNoRightFromTheOthersOfTheOrgan() {
        Caller first = cast().official(Organ.CITY, Post.HANDLER);
        Case open = submitted(people().applicant(), Kind.PERMIT, MARCH_4);
        Case taken = assign(first, open, AssigneeDraft.of(first.account()));

        Case accepted = function().accept(staff().official(Organ.CITY, Post.HANDLER), taken.id(), taken.revision());

        assertThat(accepted.assignee()).isEqualTo(first.account());
        for (Caller outside : List.of(
                staff().official(Organ.OTHER_IN_CITY, Post.HEAD),
                staff().official(Organ.NEIGHBOUR_CITY, Post.HEAD),
                staff().official(Organ.PROVINCE, Post.HEAD))) {
            assertThatThrownBy(() -> assign(outside, accepted, AssigneeDraft.nobody()))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> function().possibleAssignees(outside, accepted.id()))
                    .isInstanceOf(NotFoundException.class);
        }
    }

    @Test
    @Requirement("CSE-118")
    default void listsTheStaffOfTheOrganAndGivesNothingToAnybodyElse() {
        Caller handler = cast().official(Organ.CITY, Post.HANDLER);
        Caller stranger = cast().official(Organ.OTHER_IN_CITY, Post.HANDLER);
        Case open = submitted(people().applicant(), Kind.PERMIT, MARCH_4);

        List<PossibleAssignee> possible = function().possibleAssignees(handler, open.id());

        assertThat(possible).extracting(PossibleAssignee::name).isSorted();
        assertThat(possible)
                .extracting(PossibleAssignee::account)
                .contains(handler.account(), head().account())
                .doesNotContain(stranger.account());
        AccountId nobodys = stranger.account();
        assertThat(violated(() -> assign(head(), open, AssigneeDraft.of(nobodys))))
                .containsExactly("account");
        assertThat(violated(() -> assign(head(), open, new AssigneeDraft("nobody"))))
                .containsExactly("account");
    }

    @Test
    @Requirement("CSE-118")
    default void namesEachOfTheStaffByItsAccount() {
        Caller handler = cast().official(Organ.CITY, Post.HANDLER);
        Case open = submitted(people().applicant(), Kind.PERMIT, MARCH_4);
        Account account = candidate()
                .service(IdentityService.class)
                .findAccount(staff().holder(Role.SYSTEM_ADMINISTRATOR, Organ.PROVINCE), handler.account())
                .orElseThrow();

        assertThat(function().possibleAssignees(head(), open.id()))
                .contains(new PossibleAssignee(account.id(), account.name(), account.holder()));
    }

    @Test
    @Requirement({"CSE-118", "CSE-101"})
    default void assignsOnlyWhatIsOpenAndAsItWasRead() {
        People people = people();
        Case filed = submitted(people.applicant(), Kind.PERMIT, MARCH_4);
        Case ended = function()
                .withdraw(
                        people.applicant(),
                        filed.id(),
                        filed.revision(),
                        WithdrawalDraft.builder().build());
        Case open = submitted(people.applicant(), Kind.PERMIT, MARCH_4);
        Case taken = assign(head(), open, AssigneeDraft.of(people.handler().account()));

        assertThatThrownBy(() -> assign(head(), ended, AssigneeDraft.nobody()))
                .isInstanceOf(StepNotAllowedException.class);
        assertThatThrownBy(() -> assign(head(), open, AssigneeDraft.nobody()))
                .isInstanceOf(RevisionConflictException.class);
        assertThat(seenBy(people.handler(), taken)).isEqualTo(taken);
    }

    @Test
    @Requirement({"CSE-118", "PAG-001"})
    default void narrowsTheInboxToTheOwnAndToWhatNobodyHas() {
        Caller handler = cast().official(Organ.CITY, Post.HANDLER);
        Case own = submitted(people().applicant(), Kind.PERMIT, MARCH_4);
        Case ofNobody = submitted(people().applicant(), Kind.PERMIT, MARCH_4);
        Case ofAnother = submitted(people().applicant(), Kind.PERMIT, MARCH_4);
        assign(handler, own, AssigneeDraft.of(handler.account()));
        assign(head(), ofAnother, AssigneeDraft.of(head().account()));

        CaseFilter toMe = CaseFilter.any().withAssigned(Assigned.TO_ME);
        assertThat(allPages(1, page -> function().inbox(handler, toMe, page)))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.id()).isEqualTo(own.id());
                    assertThat(each.assignee()).isEqualTo(handler.account());
                });
        assertThat(function().inbox(handler, toMe, PageRequest.first()).count().value())
                .isEqualTo(1);
        List<CaseId> free = allPages(
                        100, page -> function().inbox(handler, CaseFilter.any().withAssigned(Assigned.TO_NOBODY), page))
                .stream()
                .map(CaseSummary::id)
                .toList();
        assertThat(free).contains(ofNobody.id()).doesNotContain(own.id(), ofAnother.id());
    }

    private Case assign(Caller caller, Case read, AssigneeDraft draft) {
        return function().assign(caller, read.id(), read.revision(), draft);
    }
}

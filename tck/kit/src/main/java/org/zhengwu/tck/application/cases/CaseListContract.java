package org.zhengwu.tck.application.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.Post;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseClock;
import org.zhengwu.api.application.cases.CaseDraft;
import org.zhengwu.api.application.cases.CaseFilter;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseState;
import org.zhengwu.api.application.cases.CaseSummary;
import org.zhengwu.api.application.cases.Light;
import org.zhengwu.api.application.cases.LimitsQuery;
import org.zhengwu.api.application.cases.WithdrawalDraft;
import org.zhengwu.api.technical.deadlines.ClockKind;
import org.zhengwu.tck.Cast.Organ;
import org.zhengwu.tck.Requirement;
import org.zhengwu.tck.application.catalogue.ItemFixtures.Kind;
import org.zhengwu.tck.technical.identity.EndingOrgan;

/** The order, the borders and the lights of the lists of cases. */
public interface CaseListContract extends CaseFixtures {

    /** A Monday; fifteen working days later is Monday, the 23rd. */
    LocalDate MARCH_2 = LocalDate.of(2026, 3, 2);

    @Test
    @Requirement("CSE-108")
    default void sortsTheWholeInboxByTheNearestEndAndWhatHasNoneLast() {
        People people = people();
        Case late = accepted(people, Kind.PERMIT, MARCH_2.minusDays(30));
        Case running = accepted(people, Kind.PERMIT, MARCH_2);
        Case stopped = accepted(people, Kind.PERMIT, MARCH_2);
        Case withoutClock = submitted(people.applicant(), Kind.CONFIRMATION, MARCH_2);
        function().suspend(people.handler(), stopped.id(), stopped.revision(), expertReview(LocalDate.of(2026, 3, 20)));

        List<CaseSummary> inbox = allPages(100, page -> function().inbox(people.handler(), CaseFilter.any(), page));

        assertThat(inbox)
                .extracting(CaseSummary::id)
                .contains(late.id(), running.id(), stopped.id(), withoutClock.id());
        assertThat(inbox)
                .extracting(each -> each.dueOn() == null ? LocalDate.MAX : each.dueOn())
                .isSorted();
    }

    @Test
    @Requirement("CSE-108")
    default void listsACaseAsItIsFound() {
        People people = people();
        Case accepted = accepted(people, Kind.PERMIT, MARCH_2);
        LocalDate due = accepted.clocks().stream()
                .filter(clock -> clock.light() == Light.GREEN)
                .map(CaseClock::end)
                .min(LocalDate::compareTo)
                .orElseThrow(AssertionError::new);
        CaseSummary expected = new CaseSummary(
                accepted.id(),
                accepted.number(),
                accepted.item().item(),
                accepted.item().name(),
                accepted.state(),
                accepted.applicant().name(),
                accepted.organ(),
                accepted.receivedOn(),
                due,
                Light.GREEN,
                accepted.assignee(),
                accepted.revision());

        CaseFilter filter = CaseFilter.any().withAmong(Set.of(accepted.id()));
        assertThat(allPages(10, page -> function().inbox(people.handler(), filter, page)))
                .containsExactly(expected);
        assertThat(allPages(10, page -> function().listMine(people.applicant(), filter, page)))
                .containsExactly(expected);
    }

    @Test
    @Requirement("CSE-108")
    default void showsNoEndWhereNoClockRuns() {
        People people = people();
        submitted(people.applicant(), Kind.CONFIRMATION, MARCH_2);
        Case stopped = accepted(people, Kind.PERMIT, MARCH_2);
        Case ended = submitted(people.applicant(), Kind.PERMIT, MARCH_2);
        drafted(people.applicant(), Kind.PERMIT);
        function().suspend(people.handler(), stopped.id(), stopped.revision(), expertReview(LocalDate.of(2026, 3, 20)));
        function()
                .withdraw(
                        people.applicant(),
                        ended.id(),
                        ended.revision(),
                        WithdrawalDraft.builder().build());

        assertThat(allPages(10, page -> function().listMine(people.applicant(), CaseFilter.any(), page)))
                .hasSize(4)
                .allSatisfy(each -> {
                    assertThat(each.dueOn()).isNull();
                    assertThat(each.light()).isEqualTo(Light.OFF);
                });
    }

    @Test
    @Requirement({"CSE-108", "CSE-115"})
    default void narrowsTheOwnCasesToADivisionAndToWhatTheCallerSubmitted() {
        People people = people();
        Case here = submitted(people.applicant(), Kind.PERMIT, MARCH_2);
        Case there = submitted(people.applicant(), Kind.OF_NEIGHBOUR, MARCH_2);
        Case draft = drafted(people.applicant(), Kind.PERMIT);
        CaseFilter division = new CaseFilter(null, null, null, here.division(), false, null, null);

        assertThat(mine(people, division)).containsExactly(draft.id(), here.id());
        assertThat(mine(people, CaseFilter.any().withHandled(true))).containsExactly(there.id(), here.id());
        assertThat(mine(people, division.withState(CaseState.SUBMITTED))).containsExactly(here.id());
        assertThat(mine(people, CaseFilter.of(there.organ(), here.division()))).isEmpty();
    }

    @Test
    @Requirement("PAG-002")
    default void refusesInTheInboxACursorOfAnotherList() {
        People people = people();
        submitted(people.applicant(), Kind.PERMIT, MARCH_2);
        submitted(people.applicant(), Kind.PERMIT, MARCH_2);
        String ofMine = function()
                .listMine(people.applicant(), CaseFilter.any(), PageRequest.of(1, null))
                .next();

        assertThat(ofMine).isNotNull();
        for (String strange : List.of(String.valueOf(ofMine), "no-cursor")) {
            assertThatThrownBy(() -> function().inbox(people.handler(), CaseFilter.any(), PageRequest.of(3, strange)))
                    .isInstanceOf(InvalidInputException.class);
        }
    }

    @Test
    @Requirement("CSE-105")
    default void turnsYellowWhenAFifthOfTheLimitIsLeft() {
        People people = people();
        Case accepted = accepted(people, Kind.PERMIT_OF_30_DAYS, MARCH_2);
        assertThat(clockOf(accepted, ClockKind.PROMISED).end()).isEqualTo(LocalDate.of(2026, 3, 23));

        assertThat(lightsOn(LocalDate.of(2026, 3, 17), people, accepted)).containsExactly(Light.GREEN, Light.GREEN);
        assertThat(lightsOn(LocalDate.of(2026, 3, 19), people, accepted)).containsExactly(Light.YELLOW, Light.YELLOW);
    }

    @Test
    @Requirement("CSE-114")
    default void countsNothingWhereNoCaseIsOpen() {
        People people = people();
        submitted(people.applicant(), Kind.PERMIT, MARCH_2);
        EndingOrgan idle = EndingOrgan.establish(candidate());
        Caller superior = staff().official(Organ.PROVINCE, Post.HANDLER);

        assertThat(function().limits(superior, new LimitsQuery(idle.id(), null)))
                .isEmpty();
        assertThat(function().limits(superior, LimitsQuery.any()))
                .isNotEmpty()
                .allMatch(each -> each.red() + each.yellow() + each.green() + each.off() > 0);
    }

    @Test
    @Requirement("ITM-013")
    default void hasNeitherStepsNorClocksBeforeTheSubmission() {
        clock().moveTo(MARCH_2);
        Caller applicant = people().applicant();
        Case drafted = drafted(applicant, Kind.PERMIT);
        CaseDraft other = application(applicant, Kind.PERMIT).build();
        Case changed = function().change(applicant, drafted.id(), drafted.revision(), other);

        assertThat(function().history(applicant, changed.id())).isEmpty();
        assertThat(function().deadlines(applicant, changed.id())).isEmpty();
    }

    /** The light of the promise, and that of the case in the list. */
    private List<Light> lightsOn(LocalDate day, People people, Case about) {
        clock().moveTo(day);
        return List.of(
                clockOf(seenBy(people.handler(), about), ClockKind.PROMISED).light(),
                function()
                        .listMine(people.applicant(), CaseFilter.any(), PageRequest.first())
                        .items()
                        .get(0)
                        .light());
    }

    private List<CaseId> mine(People people, CaseFilter filter) {
        return allPages(100, page -> function().listMine(people.applicant(), filter, page)).stream()
                .map(CaseSummary::id)
                .toList();
    }
}

package org.zhengwu.tck.application.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.Post;
import org.zhengwu.api.application.cases.Assigned;
import org.zhengwu.api.application.cases.AssigneeDraft;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseFilter;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseState;
import org.zhengwu.api.application.cases.CaseSummary;
import org.zhengwu.api.application.cases.Light;
import org.zhengwu.tck.Cast.Organ;
import org.zhengwu.tck.Filters;
import org.zhengwu.tck.Requirement;
import org.zhengwu.tck.application.catalogue.ItemFixtures.Kind;

/** Narrowing lists of cases by who handles them and where. */
public interface CaseFilterContract extends CaseFixtures {

    LocalDate MARCH_3 = LocalDate.of(2026, 3, 3);

    @Test
    @Requirement({"CSE-108", "ACC-007"})
    default void narrowsTheInboxToAnOrganAndADivision() {
        People people = people();
        Case accepted = accepted(people, Kind.PERMIT, MARCH_3);
        CaseFilter own = CaseFilter.of(accepted.organ(), accepted.division());
        CaseFilter otherOrgan = CaseFilter.of(cast().idOf(Organ.NEIGHBOUR_CITY), accepted.division());
        CaseFilter otherDivision = CaseFilter.of(accepted.organ(), cast().divisionOf(Organ.PROVINCE));

        assertThat(listed(people.handler(), own)).contains(accepted.id());
        assertThat(listed(people.handler(), otherOrgan)).isEmpty();
        assertThat(listed(people.handler(), otherDivision)).doesNotContain(accepted.id());
        assertThat(listed(staff().official(Organ.NEIGHBOUR_CITY, Post.HANDLER), own))
                .isEmpty();
    }

    @Test
    @Requirement({"CSE-115", "PAG-001"})
    default void narrowsTheInboxToTheCasesThatTheCallerHandled() {
        People people = people();
        Case mine = accepted(people, Kind.PERMIT, MARCH_3);
        Case ofNobody = submitted(people.applicant(), Kind.PERMIT, MARCH_3);
        Caller colleague = cast().official(Organ.CITY, Post.HANDLER);
        Case ofColleague = function().accept(colleague, ofNobody.id(), ofNobody.revision());
        CaseFilter handled = CaseFilter.any().withHandled(true);

        List<CaseSummary> inbox = allPages(2, page -> function().inbox(people.handler(), handled, page));

        assertThat(inbox)
                .extracting(CaseSummary::id)
                .contains(mine.id())
                .doesNotContain(ofColleague.id())
                .doesNotHaveDuplicates();
        assertThat(allPages(100, page -> function().inbox(colleague, handled, page)))
                .extracting(CaseSummary::id)
                .containsExactly(ofColleague.id());
        assertThat(function()
                        .inbox(colleague, handled, PageRequest.of(1, null))
                        .count()
                        .value())
                .isEqualTo(1);
        assertThat(allPages(100, page -> function().inbox(colleague, handled.withLight(Light.RED), page)))
                .isEmpty();
    }

    @Test
    @Requirement({"CSE-108", "ACC-007"})
    default void narrowsTheInboxToTheCasesThatAreNamed() {
        People people = people();
        Case first = accepted(people, Kind.PERMIT, MARCH_3);
        Case second = submitted(people.applicant(), Kind.PERMIT, MARCH_3);
        submitted(people.applicant(), Kind.PERMIT, MARCH_3);
        Case elsewhere = submitted(people.applicant(), Kind.OF_NEIGHBOUR, MARCH_3);
        CaseFilter named = CaseFilter.any().withAmong(Set.of(first.id(), second.id(), elsewhere.id()));

        assertThat(listed(people.handler(), named)).containsExactlyInAnyOrder(first.id(), second.id());
        assertThat(listed(people.handler(), CaseFilter.any().withAmong(Set.of(elsewhere.id()))))
                .isEmpty();
        assertThat(function()
                        .listMine(people.applicant(), named, PageRequest.first())
                        .items())
                .extracting(CaseSummary::id)
                .containsExactlyInAnyOrder(first.id(), second.id(), elsewhere.id());
        CaseFilter ofThem = named.withState(CaseState.ACCEPTED);
        assertThat(listed(people.handler(), ofThem)).containsExactly(first.id());
        assertThat(listedOfMine(people, ofThem)).containsExactly(first.id());
    }

    @Test
    @Requirement("CSE-108")
    default void narrowsTheOwnCasesToAnOrganAndALight() {
        People people = people();
        Case here = accepted(people, Kind.PERMIT, MARCH_3);
        submitted(people.applicant(), Kind.OF_NEIGHBOUR, MARCH_3);

        assertThat(listedOfMine(people, of(here.organ()))).containsExactly(here.id());
        assertThat(listedOfMine(people, CaseFilter.showing(Light.RED))).isEmpty();
        assertThat(listedOfMine(people, CaseFilter.showing(Light.GREEN))).contains(here.id());
    }

    @Test
    @Requirement("CSE-108")
    default void narrowsByAStateAndALightTogether() {
        People people = people();
        Case late = accepted(people, Kind.PERMIT, LocalDate.of(2026, 1, 5));
        Case fresh = accepted(people, Kind.PERMIT, MARCH_3);
        Case open = submitted(people.applicant(), Kind.PERMIT, MARCH_3);
        CaseFilter green = CaseFilter.in(CaseState.ACCEPTED).withLight(Light.GREEN);
        CaseFilter red = CaseFilter.in(CaseState.ACCEPTED).withLight(Light.RED);

        assertThat(listedOfMine(people, green)).containsExactly(fresh.id());
        assertThat(listedOfMine(people, red)).containsExactly(late.id());
        assertThat(function()
                        .listMine(people.applicant(), red, PageRequest.first())
                        .count()
                        .value())
                .isEqualTo(1);
        assertThat(listed(people.handler(), green)).contains(fresh.id()).doesNotContain(late.id(), open.id());
    }

    @Test
    @Requirement("CSE-108")
    default void narrowsTheOwnCasesByEachTwoMembersOfAFilter() {
        People people = people();
        Case late = accepted(people, Kind.PERMIT, LocalDate.of(2026, 1, 5));
        Case fresh = accepted(people, Kind.PERMIT, MARCH_3);
        Case elsewhere = submitted(people.applicant(), Kind.OF_NEIGHBOUR, MARCH_3);
        submitted(people.applicant(), Kind.PERMIT, MARCH_3);
        drafted(people.applicant(), Kind.PERMIT);

        Filters.narrowTogether(
                CaseFilter.any(),
                List.of(
                        List.of(CaseFilter.in(CaseState.ACCEPTED), CaseFilter.in(CaseState.SUBMITTED)),
                        List.of(CaseFilter.showing(Light.RED), CaseFilter.showing(Light.GREEN)),
                        List.of(of(late.organ()), of(elsewhere.organ())),
                        List.of(within(late.division()), within(elsewhere.division())),
                        List.of(CaseFilter.any().withAmong(Set.of(late.id(), fresh.id(), elsewhere.id())))),
                filter -> listedOfMine(people, filter));
    }

    @Test
    @Requirement("CSE-108")
    default void narrowsTheInboxByEachTwoMembersOfAFilter() {
        Caller handler = cast().official(Organ.CITY, Post.HANDLER);
        People people = people();
        Case late = accepted(people, Kind.PERMIT, LocalDate.of(2026, 1, 5));
        Case lateOfMine = accepted(handledBy(handler, people), Kind.PERMIT, LocalDate.of(2026, 1, 5));
        Case freshOfMine = accepted(handledBy(handler, people), Kind.PERMIT, MARCH_3);
        Case fresh = accepted(people, Kind.PERMIT, MARCH_3);
        Case open = submitted(people.applicant(), Kind.PERMIT, MARCH_3);
        for (Case given : List.of(late, lateOfMine, open)) {
            Case mine = seenBy(handler, given);
            function().assign(head(), mine.id(), mine.revision(), AssigneeDraft.of(handler.account()));
        }
        Set<CaseId> all = Set.of(late.id(), lateOfMine.id(), freshOfMine.id(), fresh.id(), open.id());

        Filters.narrowTogether(
                CaseFilter.any(),
                List.of(
                        List.of(CaseFilter.in(CaseState.ACCEPTED), CaseFilter.in(CaseState.SUBMITTED)),
                        List.of(CaseFilter.showing(Light.RED), CaseFilter.showing(Light.GREEN)),
                        List.of(of(late.organ()), of(cast().idOf(Organ.PROVINCE))),
                        List.of(within(late.division()), within(cast().divisionOf(Organ.PROVINCE))),
                        List.of(CaseFilter.any().withHandled(true)),
                        List.of(
                                CaseFilter.any().withAssigned(Assigned.TO_ME),
                                CaseFilter.any().withAssigned(Assigned.TO_NOBODY)),
                        List.of(CaseFilter.any().withAmong(Set.of(late.id(), freshOfMine.id(), open.id())))),
                filter -> listed(handler, filter.among() == null ? filter.withAmong(all) : filter));
    }

    private static People handledBy(Caller handler, People people) {
        return new People(people.applicant(), handler, people.reviewer(), people.decider());
    }

    private static CaseFilter of(OrganId organ) {
        return new CaseFilter(null, null, organ, null, false, null, null);
    }

    private static CaseFilter within(DivisionId division) {
        return new CaseFilter(null, null, null, division, false, null, null);
    }

    private List<CaseId> listedOfMine(People people, CaseFilter filter) {
        return allPages(100, page -> function().listMine(people.applicant(), filter, page)).stream()
                .map(CaseSummary::id)
                .toList();
    }

    private List<CaseId> listed(Caller caller, CaseFilter filter) {
        return allPages(100, page -> function().inbox(caller, filter, page)).stream()
                .map(CaseSummary::id)
                .toList();
    }
}

package org.zhengwu.tck.application.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Post;
import org.zhengwu.api.Role;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseClock;
import org.zhengwu.api.application.cases.CaseDraft;
import org.zhengwu.api.application.cases.CaseFilter;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseSummary;
import org.zhengwu.api.application.cases.Light;
import org.zhengwu.api.application.cases.LimitTally;
import org.zhengwu.api.application.cases.LimitsQuery;
import org.zhengwu.api.application.catalogue.ServiceItem;
import org.zhengwu.tck.Cast.Organ;
import org.zhengwu.tck.Requirement;
import org.zhengwu.tck.application.catalogue.ItemFixtures;
import org.zhengwu.tck.application.catalogue.ItemFixtures.Kind;
import org.zhengwu.tck.technical.identity.FreshStreet;

/** Supervising the limits of open cases, by organ and division. */
public interface CaseLimitsContract extends CaseFixtures {

    /** A county of the city. */
    String COUNTY = "330106";

    LocalDate MARCH_3 = LocalDate.of(2026, 3, 3);

    @Test
    @Requirement("CSE-114")
    default void countsAsManyOfEachLightAsTheInboxShowsOnAnyDay() {
        People people = people();
        LocalDate end = firstEnd(accepted(people, Kind.PERMIT, MARCH_3));
        accepted(people, Kind.PERMIT_OF_30_DAYS, MARCH_3);
        suspended(people, accepted(people, Kind.PERMIT, MARCH_3));
        Set<Light> shown = EnumSet.noneOf(Light.class);

        for (LocalDate day : List.of(MARCH_3, end, end.plusDays(1), end.plusDays(60), end.minusDays(1))) {
            clock().moveTo(day);
            List<LimitTally> tallies = function().limits(people.handler(), LimitsQuery.any());

            for (LimitTally tally : tallies) {
                CaseFilter filter = CaseFilter.of(tally.organ(), tally.division());
                for (Light light : Light.values()) {
                    Set<CaseId> listed = listed(people.handler(), filter.withLight(light));
                    assertThat(tally.count(light)).as("%s on %s", light, day).isEqualTo(listed.size());
                    if (!listed.isEmpty()) {
                        shown.add(light);
                    }
                }
            }
            assertThat(tallies.stream().mapToLong(CaseLimitsContract::all).sum())
                    .as("the whole inbox on %s", day)
                    .isEqualTo(listed(people.handler(), CaseFilter.any()).size());
        }
        assertThat(shown).containsExactlyInAnyOrder(Light.values());
    }

    @Test
    @Requirement({"CSE-105", "CSE-114"})
    default void movesACaseFromLightToLightAsItsEndComesCloser() {
        People people = people();
        Case accepted = accepted(people, Kind.PERMIT, MARCH_3);
        LocalDate end = firstEnd(accepted);
        LimitTally onLastDay = ofCity(people.handler(), end);
        LimitTally after = ofCity(people.handler(), end.plusDays(1));
        assertThat(after.organName()).isEqualTo(item(Kind.PERMIT).organName());
        assertThat(after.divisionName()).isEqualTo(item(Kind.PERMIT).divisionName());

        assertThat(after.red()).isGreaterThan(onLastDay.red());
        assertThat(after.yellow() + after.green()).isLessThan(onLastDay.yellow() + onLastDay.green());
        assertThat(all(after)).isEqualTo(all(onLastDay));
    }

    @Test
    @Requirement("CSE-114")
    default void tellsTheEarliestEndOfTheClocksThatRun() {
        People people = people();
        accepted(people, Kind.PERMIT, MARCH_3);
        clock().moveTo(LocalDate.of(2026, 3, 17));

        for (LimitTally tally : function().limits(people.handler(), LimitsQuery.any())) {
            CaseFilter filter = CaseFilter.of(tally.organ(), tally.division());
            List<CaseSummary> cases = allPages(100, page -> function().inbox(people.handler(), filter, page));
            assertThat(tally.earliestEnd())
                    .isEqualTo(cases.stream()
                            .map(CaseSummary::dueOn)
                            .filter(Objects::nonNull)
                            .min(LocalDate::compareTo)
                            .orElse(null));
        }
    }

    @Test
    @Requirement({"CSE-114", "ACC-005", "ACC-007"})
    default void countsTheLineForItsSuperiorAndNothingOutOfReach() {
        People people = people();
        accepted(people, Kind.PERMIT, MARCH_3);
        submitted(people.applicant(), Kind.OF_NEIGHBOUR, MARCH_3);

        assertThat(supervised(Organ.CITY, Post.HANDLER)).containsExactly(Organ.CITY);
        assertThat(supervised(Organ.NEIGHBOUR_CITY, Post.HANDLER)).containsExactly(Organ.NEIGHBOUR_CITY);
        assertThat(supervised(Organ.PROVINCE, Post.HANDLER))
                .contains(Organ.CITY, Organ.NEIGHBOUR_CITY)
                .doesNotContain(Organ.OTHER_IN_CITY, Organ.CITY_GOVERNMENT);
        assertThat(supervised(Organ.CITY_GOVERNMENT, Post.GOVERNMENT_HEAD))
                .contains(Organ.CITY)
                .doesNotContain(Organ.NEIGHBOUR_CITY, Organ.PROVINCE);
        assertThat(supervised(Organ.CITY_GOVERNMENT, Post.HANDLER)).doesNotContain(Organ.CITY);
        assertThat(supervised(Organ.OTHER_IN_CITY, Post.HEAD)).doesNotContain(Organ.CITY);
    }

    @Test
    @Requirement("CSE-114")
    default void narrowsTheCountToAnOrganAndADivision() {
        People people = people();
        accepted(people, Kind.PERMIT, MARCH_3);
        submitted(people.applicant(), Kind.OF_NEIGHBOUR, MARCH_3);
        Caller superior = staff().official(Organ.PROVINCE, Post.HANDLER);
        List<LimitTally> all = function().limits(superior, LimitsQuery.any());
        LimitTally city = all.stream()
                .filter(each -> each.organ().equals(cast().idOf(Organ.CITY)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The city is not counted"));
        ServiceItem item = item(Kind.PERMIT);
        assertThat(city.organName()).isEqualTo(item.organName());
        assertThat(city.divisionName()).isEqualTo(item.divisionName());

        assertThat(function().limits(superior, new LimitsQuery(city.organ(), null)))
                .containsExactlyInAnyOrderElementsOf(all.stream()
                        .filter(each -> each.organ().equals(city.organ()))
                        .toList());
        assertThat(function().limits(superior, new LimitsQuery(null, city.division())))
                .containsExactlyInAnyOrderElementsOf(all.stream()
                        .filter(each -> each.division().equals(city.division()))
                        .toList());
        Caller neighbour = staff().official(Organ.NEIGHBOUR_CITY, Post.HANDLER);
        assertThat(function().limits(neighbour, new LimitsQuery(city.organ(), null)))
                .isEmpty();
    }

    @Test
    @Requirement("CSE-114")
    default void countsADivisionWhereNoClockRuns() {
        People people = people();
        Case accepted = acceptedInAFreshStreet(people);
        suspended(people, accepted);

        assertThat(function().limits(people.handler(), LimitsQuery.any()))
                .filteredOn(tally -> tally.division().equals(accepted.division()))
                .singleElement()
                .satisfies(tally -> assertThat(tally.off()).isEqualTo(1))
                .satisfies(tally -> assertThat(tally.earliestEnd()).isNull())
                .satisfies(tally -> assertThat(all(tally)).isEqualTo(1));
    }

    @Test
    @Requirement("CSE-114")
    default void tellsTheEndThatHasPassedWhereEverythingIsOverdue() {
        People people = people();
        Case accepted = acceptedInAFreshStreet(people);
        LocalDate end = firstEnd(accepted);
        clock().moveTo(end.plusDays(1));

        assertThat(function().limits(people.handler(), LimitsQuery.any()))
                .filteredOn(tally -> tally.division().equals(accepted.division()))
                .singleElement()
                .satisfies(tally -> assertThat(tally.red()).isEqualTo(1))
                .satisfies(tally -> assertThat(tally.earliestEnd()).isEqualTo(end));
    }

    private Case acceptedInAFreshStreet(People people) {
        clock().moveTo(MARCH_3);
        DivisionCode street = FreshStreet.of(candidate(), COUNTY);
        ServiceItem item = ItemFixtures.publish(
                candidate(),
                staff().holder(Role.INFORMATION_MANAGER, Organ.CITY),
                ItemFixtures.permit().division(street.value()).build());
        CaseDraft draft = application(people.applicant(), Kind.PERMIT)
                .item(item.id().toString())
                .build();
        Case drafted = function().create(people.applicant(), IdempotencyKey.fresh(), draft);
        Case submitted = function().submit(people.applicant(), drafted.id(), drafted.revision());
        return function().accept(people.handler(), submitted.id(), submitted.revision());
    }

    /** The nearest end of the clocks of a fresh case, whose last day is yellow. */
    private static LocalDate firstEnd(Case fresh) {
        return fresh.clocks().stream()
                .filter(each -> each.light() == Light.GREEN)
                .map(CaseClock::end)
                .min(LocalDate::compareTo)
                .orElseThrow(() -> new AssertionError("A fresh case has no green clock"));
    }

    private void suspended(People people, Case accepted) {
        function()
                .suspend(people.handler(), accepted.id(), accepted.revision(), expertReview(LocalDate.of(2026, 3, 20)));
    }

    /** The different cases that the lists of the caller's organ show. */
    private Set<CaseId> listed(Caller caller, CaseFilter filter) {
        return allPages(100, page -> function().inbox(caller, filter, page)).stream()
                .map(CaseSummary::id)
                .collect(Collectors.toSet());
    }

    private LimitTally ofCity(Caller handler, LocalDate on) {
        clock().moveTo(on);
        List<LimitTally> tallies =
                function().limits(handler, new LimitsQuery(cast().idOf(Organ.CITY), cast().divisionOf(Organ.CITY)));
        assertThat(tallies).hasSize(1);
        return tallies.get(0);
    }

    private static long all(LimitTally tally) {
        return Stream.of(Light.values()).mapToLong(tally::count).sum();
    }

    /** The organs of the stage whose limits the official sees. */
    private Set<Organ> supervised(Organ of, Post post) {
        Set<OrganId> seen = function().limits(staff().official(of, post), LimitsQuery.any()).stream()
                .map(LimitTally::organ)
                .collect(Collectors.toSet());
        return Stream.of(Organ.values())
                .filter(each -> seen.contains(cast().idOf(each)))
                .collect(Collectors.toSet());
    }
}

package org.zhengwu.tck.technical.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.Post;
import org.zhengwu.api.technical.deadlines.BasisKind;
import org.zhengwu.api.technical.deadlines.Bearer;
import org.zhengwu.api.technical.deadlines.CalendarDraft;
import org.zhengwu.api.technical.deadlines.CalendarKind;
import org.zhengwu.api.technical.deadlines.ChangeCause;
import org.zhengwu.api.technical.deadlines.ClockKind;
import org.zhengwu.api.technical.deadlines.Computation;
import org.zhengwu.api.technical.deadlines.ComputationRequest;
import org.zhengwu.api.technical.deadlines.DayEffect;
import org.zhengwu.api.technical.deadlines.DayKind;
import org.zhengwu.api.technical.deadlines.Deadline;
import org.zhengwu.api.technical.deadlines.DeadlineChange;
import org.zhengwu.api.technical.deadlines.DeadlineExplanation;
import org.zhengwu.api.technical.deadlines.Direction;
import org.zhengwu.api.technical.deadlines.ExplainedDay;
import org.zhengwu.api.technical.deadlines.LapseAction;
import org.zhengwu.api.technical.deadlines.LimitUnit;
import org.zhengwu.api.technical.deadlines.RuleDraft;
import org.zhengwu.api.technical.deadlines.RuleDraftBuilder;
import org.zhengwu.api.technical.deadlines.SpecialDay;
import org.zhengwu.api.technical.deadlines.TimeLimitRule;
import org.zhengwu.api.technical.deadlines.WorkCalendar;
import org.zhengwu.api.technical.deadlines.YearCalendar;
import org.zhengwu.tck.BetweenFunctions;
import org.zhengwu.tck.Cast.Organ;
import org.zhengwu.tck.Requirement;
import org.zhengwu.tck.technical.identity.FreshStreet;

/** Lists, explanations and publications show what is found, and what was given. */
public interface DeadlineAnswerContract extends ClockFixtures {

    /** A county that no other contract publishes for. */
    String REGION = "330922";

    @Test
    @Requirement("CAL-004")
    default void repeatsTheQuestionInItsAnswer() {
        LocalDate start = LocalDate.of(2026, 3, 16);
        DivisionCode division = DivisionCode.of("330106");
        ComputationRequest backward =
                new ComputationRequest(start.toString(), "12", "CALENDAR_DAY", division.value(), "BACKWARD", "false");

        Computation asked = function().compute(cast().visitor(), backward);

        assertThat(asked.start()).isEqualTo(start);
        assertThat(asked.days()).isEqualTo(12);
        assertThat(asked.unit()).isEqualTo(LimitUnit.CALENDAR_DAY);
        assertThat(asked.direction()).isEqualTo(Direction.BACKWARD);
        assertThat(asked.rollEndDate()).isFalse();
        assertThat(asked.division()).isEqualTo(division);
    }

    @Test
    @Requirement({"CAL-001", "CAL-008"})
    default void numbersTheDaysThatCountAndNamesTheHolidays() {
        DivisionCode division = DivisionCode.of("330106");
        Map<LocalDate, String> names = function().calendar(cast().visitor(), "2026", division.value()).days().stream()
                .collect(Collectors.toMap(SpecialDay::day, SpecialDay::name));

        List<ExplainedDay> days = function()
                .compute(
                        cast().visitor(),
                        ComputationRequest.of(LocalDate.of(2026, 9, 30), 20, LimitUnit.WORKING_DAY, division))
                .explanation();

        assertThat(days.stream().map(ExplainedDay::number).filter(Objects::nonNull))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 20).boxed().toList());
        assertThat(days)
                .allSatisfy(day -> assertThat(day.number() != null).isEqualTo(day.effect() == DayEffect.COUNTED));
        assertThat(days)
                .filteredOn(day -> day.kind() == DayKind.HOLIDAY)
                .isNotEmpty()
                .allSatisfy(day -> assertThat(day.note()).contains(names.get(day.day())));
    }

    @Test
    @BetweenFunctions
    @Requirement("DLN-005")
    default void listsAClockAsItIsFound() {
        Deadline started = changed();

        assertThat(allPages(100, page -> function().due(handler(), "2026-08-31", page)))
                .filteredOn(each -> each.id().equals(started.id()))
                .containsExactly(found(started));
    }

    /** A clock that was extended, stopped and resumed. */
    private Deadline changed() {
        Deadline started = started("permit-decision", JUNE_10);
        Caller head = staff().official(Organ.CITY, Post.HEAD);
        steer(deadlines -> deadlines.extend(head, started.id(), 5, "复杂"));
        steer(deadlines -> deadlines.stop(started.id(), LocalDate.of(2026, 6, 15), "专家评审"));
        return steer(deadlines -> deadlines.resume(started.id(), LocalDate.of(2026, 6, 24)));
    }

    private Deadline found(Deadline started) {
        return function().find(handler(), started.id()).orElseThrow(AssertionError::new);
    }

    @Test
    @BetweenFunctions
    @Requirement("LIC-004")
    default void explainsAClockAsItIsFound() {
        Deadline started = changed();

        DeadlineExplanation explained = function().explain(handler(), started.id());

        assertThat(explained.deadline()).isEqualTo(found(started)).isEqualTo(started);
        assertThat(explained.changes())
                .hasSize(3)
                .extracting(DeadlineChange::at)
                .containsOnly(clock().now());
        assertThat(explained.changes()).extracting(DeadlineChange::provisional).containsOnly(false);
        assertThat(explained.changes())
                .extracting(DeadlineChange::cause, DeadlineChange::source)
                .contains(tuple(ChangeCause.EXTENDED, "复杂"), tuple(ChangeCause.STOPPED, "专家评审"));
        assertThat(function().rules(cast().visitor(), "330106"))
                .filteredOn(rule -> rule.id().equals("permit-decision"))
                .containsExactly(explained.rule());
    }

    @Test
    @Requirement({"CAL-006", "CAL-007"})
    default void holdsACalendarAsItWasPublished() {
        clock().moveTo(JUNE_10);
        DivisionCode street = FreshStreet.of(candidate(), REGION);
        SpecialDay first = new SpecialDay(LocalDate.of(2026, 8, 20), false, "建区日");
        SpecialDay second = new SpecialDay(LocalDate.of(2026, 8, 24), false, "丰收节");
        List<String> national = ofTheYear(DivisionCode.NATION).sources();
        CalendarDraft draft = CalendarDraft.builder()
                .year(2026)
                .division(street)
                .kind(CalendarKind.REGIONAL)
                .source("地方节假日办法")
                .off(second.day(), second.day(), second.name())
                .off(first.day(), first.day(), first.name())
                .build();

        WorkCalendar published = function()
                .publishCalendar(manager(), IdempotencyKey.fresh(), draft)
                .calendar();

        assertThat(published)
                .isEqualTo(new WorkCalendar(2026, street, CalendarKind.REGIONAL, 1, "地方节假日办法", List.of(first, second)));
        YearCalendar here = ofTheYear(street);
        assertThat(here.year()).isEqualTo(2026);
        assertThat(here.division()).isEqualTo(street);
        assertThat(here.days()).contains(first, second);
        List<String> sources = new ArrayList<>(national);
        sources.add("地方节假日办法");
        assertThat(here.sources()).containsExactlyInAnyOrderElementsOf(sources);
    }

    private YearCalendar ofTheYear(DivisionCode division) {
        return function().calendar(cast().visitor(), "2026", division.value());
    }

    @Test
    @Requirement("DLN-002")
    default void listsARuleAsItWasPublished() {
        clock().moveTo(JUNE_10);
        DivisionCode street = FreshStreet.of(candidate(), REGION);
        String matter = "zz-kit-" + UUID.randomUUID().toString().substring(0, 8);
        RuleDraft draft = RuleDraft.builder()
                .id(matter + "-here")
                .matter(matter)
                .limit(7, LimitUnit.CALENDAR_DAY)
                .rollEndDate(false)
                .startEvent("inspection-asked-for")
                .stopEvents(List.of("inspection", "expert-review"))
                .extension(3, LimitUnit.CALENDAR_DAY, Post.HEAD)
                .lapse(LapseAction.DEEMED_RENEWED)
                .basis(BasisKind.RULE, "市规章第五条")
                .requirement("LIC-010")
                .division(street)
                .validFrom(JUNE_10)
                .validTo(LocalDate.of(2030, 12, 31))
                .build();

        TimeLimitRule published =
                function().publishRule(manager(), IdempotencyKey.fresh(), draft).rule();

        assertThat(published)
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(draft.check().orThrow());
        assertThat(published.version()).isEqualTo(1);
        assertThat(function().rules(cast().visitor(), street.value()))
                .filteredOn(each -> each.matter().equals(matter))
                .containsExactly(published);
    }

    @Test
    @Requirement("DLN-002")
    default void listsRulesWhoseLimitOnlyTheItemStates() {
        clock().moveTo(JUNE_10);
        DivisionCode street = FreshStreet.of(candidate(), REGION);
        List<TimeLimitRule> published = Stream.of(
                        withoutLimit(street).basis(BasisKind.RULE, "市规章第五条"),
                        withoutLimit(street).basis(BasisKind.RULE, "市规章第五条").bearer(Bearer.PARTY),
                        withoutLimit(street).basis(BasisKind.PROMISE, "承诺").kind(ClockKind.PROMISED))
                .map(draft -> function()
                        .publishRule(manager(), IdempotencyKey.fresh(), draft.build())
                        .rule())
                .toList();

        assertThat(published).extracting(TimeLimitRule::limit).containsOnlyNulls();
        assertThat(function().rules(cast().visitor(), street.value())).containsAll(published);
    }

    private static RuleDraftBuilder withoutLimit(DivisionCode division) {
        return RuleDraft.builder()
                .matter("kit-" + UUID.randomUUID())
                .startEvent("inspection-asked-for")
                .stopEvents(List.of())
                .division(division)
                .validFrom(JUNE_10);
    }
}

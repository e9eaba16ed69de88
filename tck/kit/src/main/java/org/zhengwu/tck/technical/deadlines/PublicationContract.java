package org.zhengwu.tck.technical.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.IdempotencyKeyReusedException;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.Role;
import org.zhengwu.api.Subject;
import org.zhengwu.api.technical.deadlines.BasisKind;
import org.zhengwu.api.technical.deadlines.Bearer;
import org.zhengwu.api.technical.deadlines.CalendarDraft;
import org.zhengwu.api.technical.deadlines.CalendarKind;
import org.zhengwu.api.technical.deadlines.CalendarPublication;
import org.zhengwu.api.technical.deadlines.ChangeCause;
import org.zhengwu.api.technical.deadlines.ClockKind;
import org.zhengwu.api.technical.deadlines.Deadline;
import org.zhengwu.api.technical.deadlines.DeadlineRecomputed;
import org.zhengwu.api.technical.deadlines.Direction;
import org.zhengwu.api.technical.deadlines.LapseAction;
import org.zhengwu.api.technical.deadlines.Limit;
import org.zhengwu.api.technical.deadlines.LimitUnit;
import org.zhengwu.api.technical.deadlines.RuleDraft;
import org.zhengwu.api.technical.deadlines.RuleDraftBuilder;
import org.zhengwu.api.technical.deadlines.RulePublication;
import org.zhengwu.api.technical.deadlines.SpecialDay;
import org.zhengwu.api.technical.deadlines.TimeLimitRule;
import org.zhengwu.tck.BetweenFunctions;
import org.zhengwu.tck.Cast.Organ;
import org.zhengwu.tck.Requirement;
import org.zhengwu.tck.technical.audit.Entries;
import org.zhengwu.tck.technical.identity.FreshStreet;

/** What publishing calendars and rules refuses, repeats and leaves in force, each for a street of its own. */
public interface PublicationContract extends ClockFixtures {

    /** A county that no other contract publishes for. */
    String COUNTY = "330921";

    LocalDate HOLIDAY = LocalDate.of(2026, 8, 20);

    @Test
    @Requirement({"CAL-006", "CAL-007"})
    default void putsALaterCalendarInThePlaceOfTheEarlier() {
        DivisionCode street = street();
        SpecialDay later = new SpecialDay(HOLIDAY.plusDays(1), false, "建区日");
        publish(holiday(street, HOLIDAY));

        CalendarPublication second = publish(holiday(street, HOLIDAY.plusDays(1)));

        assertThat(second.calendar().version()).isEqualTo(2);
        assertThat(second.calendar().days()).containsExactly(later);
        assertThat(function().calendar(cast().visitor(), "2026", street.value()).days())
                .contains(later)
                .extracting(SpecialDay::day)
                .doesNotContain(HOLIDAY);
    }

    @Test
    @Requirement("CAL-007")
    default void letsNoNoticeOfARegionChangeThatOfTheNation() {
        DivisionCode street = street();
        CalendarDraft.Builder own = CalendarDraft.builder()
                .year(2026)
                .division(street)
                .kind(CalendarKind.NOTICE)
                .source("本地放假安排")
                .off(HOLIDAY, HOLIDAY, "建区日");
        List<SpecialDay> national = daysOf2026(DivisionCode.NATION);
        national.stream().filter(day -> !day.working()).forEach(day -> own.off(day.day(), day.day(), day.name()));

        assertThat(catchThrowable(() -> publish(own.build())))
                .as("taken for later, or refused")
                .matches(refused -> refused == null || refused instanceof InvalidInputException);

        assertThat(daysOf2026(street)).isEqualTo(national);
    }

    @Test
    @Requirement("CAL-006")
    default void listsADayInTheYearInWhichItLies() {
        DivisionCode street = street();
        LocalDate january = LocalDate.of(2027, 1, 15);

        publish(holiday(street, january));

        assertThat(daysOf2026(street)).extracting(SpecialDay::day).doesNotContain(january);
        assertThat(function().calendar(cast().visitor(), "2027", street.value()).days())
                .contains(new SpecialDay(january, false, "建区日"));
    }

    private List<SpecialDay> daysOf2026(DivisionCode division) {
        return function().calendar(cast().visitor(), "2026", division.value()).days();
    }

    @Test
    @Requirement("CAL-007")
    default void tellsEveryViolationOfACalendarAtOnce() {
        CalendarDraft wrong = new CalendarDraft(
                1999, "12a", "HALF", " ", List.of(new CalendarDraft.Days("2026-02-30", null, "节")), null);
        CalendarDraft nation = CalendarDraft.builder()
                .year(2026)
                .division(DivisionCode.NATION)
                .kind(CalendarKind.REGIONAL)
                .source("地方节假日办法")
                .off(HOLIDAY, HOLIDAY, "节")
                .off(HOLIDAY, HOLIDAY, "节")
                .work(HOLIDAY.plusDays(1), "节")
                .build();

        assertThat(violated(() -> publish(wrong))).containsExactly("year", "division", "kind", "source", "off[0].from");
        assertThat(violated(() -> publish(nation))).containsExactly("kind", "off[1].from", "work[0].from");
    }

    @Test
    @Requirement("ACC-004")
    default void publishesNoCalendarForADivisionOutOfReach() {
        DivisionCode street = street();
        Caller ofTheCity = staff().holder(Role.INFORMATION_MANAGER, Organ.CITY);

        assertThatThrownBy(
                        () -> function().publishCalendar(ofTheCity, IdempotencyKey.fresh(), holiday(street, HOLIDAY)))
                .isInstanceOf(NotFoundException.class);
        assertThat(function().calendar(cast().visitor(), "2026", street.value()).days())
                .extracting(SpecialDay::day)
                .doesNotContain(HOLIDAY);
    }

    @Test
    @Requirement("IDM-001")
    default void publishesACalendarOnceUnderOneKey() {
        CalendarDraft draft = holiday(street(), HOLIDAY);
        IdempotencyKey key = IdempotencyKey.fresh();

        CalendarPublication first = function().publishCalendar(manager(), key, draft);

        assertThat(assertDoesNotThrow(() -> function().publishCalendar(manager(), key, draft)))
                .isEqualTo(first);
    }

    @Test
    @Requirement("IDM-002")
    default void refusesTheKeyOfOnePublicationForAnother() {
        DivisionCode street = street();
        IdempotencyKey calendar = IdempotencyKey.fresh();
        IdempotencyKey rule = IdempotencyKey.fresh();
        function().publishCalendar(manager(), calendar, holiday(street, HOLIDAY));
        function()
                .publishRule(manager(), rule, inspection(street, freshMatter()).build());

        assertThatThrownBy(() -> function().publishCalendar(manager(), calendar, holiday(street, HOLIDAY.plusDays(1))))
                .isInstanceOf(IdempotencyKeyReusedException.class);
        assertThatThrownBy(() -> function()
                        .publishRule(
                                manager(),
                                rule,
                                inspection(street, freshMatter()).build()))
                .isInstanceOf(IdempotencyKeyReusedException.class);
    }

    @Test
    @Requirement({"CAL-002", "DLN-002"})
    default void fillsInWhatTheDraftOfARuleLeavesOut() {
        DivisionCode street = street();
        String matter = freshMatter();

        RulePublication published = publish(inspection(street, matter));

        assertThat(published)
                .isEqualTo(new RulePublication(
                        new TimeLimitRule(
                                matter,
                                matter,
                                ClockKind.STATUTORY,
                                new Limit(7, LimitUnit.CALENDAR_DAY),
                                Direction.FORWARD,
                                true,
                                Bearer.ORGAN,
                                "inspection-asked-for",
                                List.of(),
                                null,
                                LapseAction.ALARM,
                                BasisKind.RULE,
                                "市规章第五条",
                                null,
                                street,
                                JUNE_10,
                                null,
                                false,
                                1),
                        0));
        assertThat(publish(inspection(street, matter)).rule().version()).isEqualTo(2);
    }

    @Test
    @BetweenFunctions
    @Requirement("CAL-007")
    default void marksAClockThatRollsIntoAYearWithoutANoticeAsProvisional() {
        DivisionCode street = street();
        String matter = freshMatter();
        publish(inspection(street, matter));

        Deadline started = startedIn(street.value(), matter, LocalDate.of(2026, 12, 25), fresh());

        assertThat(started.end()).isEqualTo(LocalDate.of(2027, 1, 4));
        assertThat(started.provisional()).isTrue();
        assertThat(function().find(handler(), started.id())).contains(started);
    }

    @Test
    @Requirement("DLN-002")
    default void listsTheRulesOfTodayByMatter() {
        DivisionCode street = street();
        String matter = freshMatter();
        publish(inspection(street, matter).validFrom(JUNE_10.plusDays(1)).validTo(JUNE_10.plusDays(2)));

        assertThat(matters(street)).doesNotContain(matter);
        clock().moveTo(JUNE_10.plusDays(2));
        assertThat(matters(street)).contains(matter, "permit-decision").isSorted();
        clock().moveTo(JUNE_10.plusDays(3));
        assertThat(matters(street)).doesNotContain(matter);
    }

    @Test
    @BetweenFunctions
    @Requirement("DLN-002")
    default void startsClocksUnderARuleFromItsFirstDayToItsLast() {
        DivisionCode street = street();
        publish(decision(street, JUNE_10.plusDays(1), 10)
                .governsRunning(false)
                .validTo(JUNE_10.plusDays(2))
                .basis(BasisKind.RULE, "市规章第九条"));

        assertThat(JUNE_10.datesUntil(JUNE_10.plusDays(4)))
                .extracting(day -> startedIn(street.value(), "permit-decision", day, fresh())
                        .limit()
                        .value())
                .containsExactly(20, 10, 10, 20);
    }

    @Test
    @Requirement({"LIC-022", "DLN-001"})
    default void loosensNoPromise() {
        DivisionCode street = street();
        publish(promise(street, 10));

        assertThat(violated(() -> publish(promise(street, 11)))).containsExactly("value");
        assertThat(violated(() -> publish(promise(street(), 21))))
                .as("looser than the law")
                .containsExactly("value");
        assertThat(assertDoesNotThrow(() -> publish(promise(street, 9))).rule().limit())
                .isEqualTo(new Limit(9, LimitUnit.WORKING_DAY));
    }

    @Test
    @BetweenFunctions
    @Requirement({"DLN-004", "CAL-007"})
    default void reachesBackToRunningClocksOnlyWhereNobodyIsWorseOff() {
        DivisionCode street = street();
        Subject subject = fresh();
        Deadline running = startedIn(street.value(), "permit-decision", JUNE_10, subject);
        LocalDate from = JUNE_10.plusDays(5);
        clock().moveTo(from);

        assertThat(violated(() -> publish(decision(street, from, 30).basis(BasisKind.LOCAL_REGULATION, "《某条例》第三条"))))
                .containsExactly("governsRunning");
        RulePublication tighter = publish(decision(street, from, 10).basis(BasisKind.RULE, "市规章第九条"));
        clock().settle();

        LocalDate end = LocalDate.of(2026, 6, 25);
        assertThat(tighter.recomputed()).isEqualTo(1);
        assertThat(function().find(handler(), running.id())).map(Deadline::end).contains(end);
        assertThat(function().explain(handler(), running.id()).changes())
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.cause()).isEqualTo(ChangeCause.RULE);
                    assertThat(change.oldEnd()).isEqualTo(running.end());
                    assertThat(change.newEnd()).isEqualTo(end);
                    assertThat(change.source()).isEqualTo("市规章第九条");
                });
        assertThat(candidate().eventsAbout(subject))
                .contains(new DeadlineRecomputed(
                        subject,
                        running.id(),
                        "permit-decision",
                        ClockKind.STATUTORY,
                        ChangeCause.RULE,
                        running.end(),
                        end,
                        false));
    }

    @Test
    @Requirement("AUD-001")
    default void entersThePublicationOfARuleInTheAuditTrail() {
        RuleDraft draft = inspection(street(), freshMatter()).build();
        Caller fresh = cast().holder(Role.INFORMATION_MANAGER, Organ.PROVINCE);

        function().publishRule(fresh, IdempotencyKey.fresh(), draft);

        assertThat(Entries.doneBy(candidate(), fresh)).contains("DeadlineService.publishRule");
    }

    private DivisionCode street() {
        clock().moveTo(JUNE_10);
        return FreshStreet.of(candidate(), COUNTY);
    }

    private static String freshMatter() {
        return "kit-" + UUID.randomUUID();
    }

    private static CalendarDraft holiday(DivisionCode division, LocalDate day) {
        return CalendarDraft.builder()
                .year(2026)
                .division(division)
                .kind(CalendarKind.REGIONAL)
                .source("地方节假日办法")
                .off(day, day, "建区日")
                .build();
    }

    private static RuleDraftBuilder inspection(DivisionCode division, String matter) {
        return RuleDraft.builder()
                .matter(matter)
                .limit(7, LimitUnit.CALENDAR_DAY)
                .startEvent("inspection-asked-for")
                .stopEvents(List.of())
                .basis(BasisKind.RULE, "市规章第五条")
                .division(division)
                .validFrom(JUNE_10);
    }

    private static RuleDraftBuilder promise(DivisionCode division, int days) {
        return RuleDraft.builder()
                .matter("permit-decision")
                .kind(ClockKind.PROMISED)
                .limit(days, LimitUnit.WORKING_DAY)
                .startEvent("case-accepted")
                .stopEvents(List.of())
                .basis(BasisKind.PROMISE, "承诺")
                .division(division)
                .validFrom(JUNE_10);
    }

    private static RuleDraftBuilder decision(DivisionCode division, LocalDate from, int days) {
        return RuleDraft.builder()
                .matter("permit-decision")
                .limit(days, LimitUnit.WORKING_DAY)
                .startEvent("case-accepted")
                .stopEvents(List.of())
                .division(division)
                .validFrom(from)
                .governsRunning(true);
    }

    private List<String> matters(DivisionCode division) {
        return function().rules(cast().visitor(), division.value()).stream()
                .filter(rule -> rule.kind() == ClockKind.STATUTORY)
                .map(TimeLimitRule::matter)
                .toList();
    }

    private CalendarPublication publish(CalendarDraft draft) {
        return function().publishCalendar(manager(), IdempotencyKey.fresh(), draft);
    }

    private RulePublication publish(RuleDraftBuilder draft) {
        return function().publishRule(manager(), IdempotencyKey.fresh(), draft.build());
    }
}

package org.zhengwu.plugin.deadlines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.technical.deadlines.CalendarKind;
import org.zhengwu.api.technical.deadlines.ClockKind;
import org.zhengwu.api.technical.deadlines.Limit;
import org.zhengwu.api.technical.deadlines.TimeLimitRule;
import org.zhengwu.api.technical.deadlines.WorkCalendar;

/** All calendars and rules as they stood after one publication; never changes. */
final class Edition {

    /** The matter of the rule for items whose own law states their limit. */
    private static final String OWN_LIMIT = "item-decision";

    private final long number;
    private final StatutoryHolidays statutory;
    private final List<WorkCalendar> calendars;
    private final List<TimeLimitRule> rules;
    private final RuleBook book;
    private final Map<DivisionCode, List<WorkCalendar>> byDivision;
    private final Map<List<DivisionCode>, DivisionDays> days = new ConcurrentHashMap<>();

    Edition(long number, StatutoryHolidays statutory, List<WorkCalendar> calendars, List<TimeLimitRule> rules) {
        this.number = number;
        this.statutory = statutory;
        this.calendars = List.copyOf(calendars);
        this.rules = List.copyOf(rules);
        this.book = new RuleBook(rules);
        this.byDivision = inForce(calendars);
    }

    private static Map<DivisionCode, List<WorkCalendar>> inForce(List<WorkCalendar> calendars) {
        Map<Key, WorkCalendar> newest = new LinkedHashMap<>();
        calendars.forEach(each -> newest.put(new Key(each.division(), each.year(), each.kind()), each));
        Map<DivisionCode, List<WorkCalendar>> byDivision = new LinkedHashMap<>();
        newest.forEach((key, calendar) -> byDivision
                .computeIfAbsent(key.division(), any -> new ArrayList<>())
                .add(calendar));
        return byDivision;
    }

    long number() {
        return number;
    }

    /** The edition after the publication of a calendar. */
    Edition with(WorkCalendar calendar) {
        List<WorkCalendar> more = new ArrayList<>(calendars);
        more.add(calendar);
        return new Edition(number + 1, statutory, more, rules);
    }

    /** The edition after the publication of a rule. */
    Edition with(TimeLimitRule rule) {
        List<TimeLimitRule> more = new ArrayList<>(rules);
        more.add(rule);
        return new Edition(number + 1, statutory, calendars, more);
    }

    DivisionDays days(Place place) {
        return days.computeIfAbsent(place.ancestry(), each -> new DivisionDays(statutory, byDivision, each));
    }

    /** The rule of a matter for clocks that start on the day. */
    Optional<TimeLimitRule> rule(ClockKind kind, String matter, Place place, LocalDate startDay) {
        return book.find(kind, matter, place.ancestry(), startDay);
    }

    /** The rule that governs a clock; one with a limit of its own may do without a rule for its matter. */
    Optional<TimeLimitRule> governing(
            ClockKind kind, String matter, Place place, LocalDate startDay, @Nullable Limit ownLimit) {
        Optional<TimeLimitRule> rule = rule(kind, matter, place, startDay);
        return rule.isPresent() || ownLimit == null || kind == ClockKind.PROMISED
                ? rule
                : rule(kind, OWN_LIMIT, place, startDay);
    }

    /** Whether a rule of the matter may govern clocks of other matters. */
    static boolean isGeneral(String matter) {
        return matter.equals(OWN_LIMIT) || matter.equals(RuleBook.PROMISE);
    }

    /** The rules for clocks that start on the day. */
    List<TimeLimitRule> rules(Place place, LocalDate startDay) {
        return book.all(place.ancestry(), startDay);
    }

    private record Key(DivisionCode division, int year, CalendarKind kind) {}
}

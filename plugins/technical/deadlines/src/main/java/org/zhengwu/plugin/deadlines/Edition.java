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
import org.zhengwu.api.DivisionId;
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
    private final Map<DivisionId, DivisionCode> codes;
    private final RuleBook book;
    private final Map<DivisionCode, List<WorkCalendar>> byDivision;
    private final Map<List<DivisionCode>, DivisionDays> days = new ConcurrentHashMap<>();

    /**
     * Lays calendars and rules down.
     *
     * @param codes the codes by which they name their divisions, which may have others by the time they are read
     */
    Edition(
            long number,
            StatutoryHolidays statutory,
            List<WorkCalendar> calendars,
            List<TimeLimitRule> rules,
            Map<DivisionId, DivisionCode> codes) {
        this.number = number;
        this.statutory = statutory;
        this.calendars = List.copyOf(calendars);
        this.rules = List.copyOf(rules);
        this.codes = Map.copyOf(codes);
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

    /** Refuses a notice that the law does not allow (CAL-005). */
    void refuseLacking(WorkCalendar calendar) {
        NoticeCheck.refuseLacking(calendar, statutory);
    }

    /** The edition after the publication of a calendar in a place. */
    Edition with(Place place, WorkCalendar calendar) {
        List<WorkCalendar> more = new ArrayList<>(calendars);
        more.add(Versions.of(calendar, ways(place).get(0), calendar.version()));
        return new Edition(number + 1, statutory, more, rules, codesWith(place));
    }

    /** The edition after the publication of a rule in a place. */
    Edition with(Place place, TimeLimitRule rule) {
        List<TimeLimitRule> more = new ArrayList<>(rules);
        more.add(Versions.of(rule, ways(place).get(0), rule.version()));
        return new Edition(number + 1, statutory, calendars, more, codesWith(place));
    }

    private Map<DivisionId, DivisionCode> codesWith(Place place) {
        Map<DivisionId, DivisionCode> more = new LinkedHashMap<>(codes);
        more.putIfAbsent(place.id(), place.ancestry().get(0));
        return more;
    }

    /** The codes of the place and of those above it, as calendars and rules name them. */
    private List<DivisionCode> ways(Place place) {
        List<DivisionCode> known = new ArrayList<>(place.ancestry());
        for (int i = 0; i < known.size(); i++) {
            known.set(i, codes.getOrDefault(place.above().get(i), known.get(i)));
        }
        return known;
    }

    DivisionDays days(Place place) {
        return days.computeIfAbsent(ways(place), each -> new DivisionDays(statutory, byDivision, each));
    }

    /** The rule of a matter for clocks that start on the day. */
    Optional<TimeLimitRule> rule(ClockKind kind, String matter, Place place, LocalDate startDay) {
        return book.find(kind, matter, ways(place), startDay);
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
        return book.all(ways(place), startDay);
    }

    private record Key(DivisionCode division, int year, CalendarKind kind) {}
}

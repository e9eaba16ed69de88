package org.zhengwu.api.technical.deadlines;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Checked;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.Violations;

/**
 * A calendar to publish (draft).
 *
 * @param year the year, from {@value #FIRST_YEAR} to {@value #LAST_YEAR}
 * @param division the code of the division that it is for; {@code 000000} is the nation
 * @param kind a {@link CalendarKind}
 * @param source the notice: its title, number or address
 * @param off the days off; a notice names every statutory holiday of its year, on weekends too
 * @param work the Saturdays and Sundays on which work is made up
 */
public record CalendarDraft(
        @Nullable Integer year,
        @Nullable String division,
        @Nullable String kind,
        @Nullable String source,
        @Nullable List<Days> off,
        @Nullable List<Days> work) {

    /** The first year that has a calendar. */
    public static final int FIRST_YEAR = 2000;

    /** The last year for which the dates of the lunar holidays are known. */
    public static final int LAST_YEAR = 2050;

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_SOURCE = 500;
    private static final int LONGEST_LIST = 100;
    private static final int LONGEST_RANGE = 31;

    /**
     * Days in a row.
     *
     * @param until the last day; the same as the first where absent
     * @param name the holiday that they belong to, in Chinese
     */
    public record Days(
            @Nullable String from,
            @Nullable String until,
            @Nullable String name) {}

    /** Starts a draft. */
    public static Builder builder() {
        return new Builder();
    }

    /** The calendar with version 0, or every violation. */
    public Checked<WorkCalendar> check() {
        Violations violations = new Violations();
        Integer checkedYear = violations.required("year", year);
        if (checkedYear != null && (checkedYear < FIRST_YEAR || checkedYear > LAST_YEAR)) {
            violations.add("year", "out-of-range", "must be from " + FIRST_YEAR + " to " + LAST_YEAR);
            checkedYear = null;
        }
        DivisionCode code = violations.parse(
                "division",
                violations.text("division", division, LONGEST_NAME),
                "division-code",
                "must be the code of a division, of 2, 4, 6, 9 or 12 digits",
                DivisionCode::of);
        CalendarKind calendarKind = violations.parse(
                "kind",
                violations.text("kind", kind, LONGEST_NAME),
                "unknown",
                "must be NOTICE or REGIONAL",
                CalendarKind::valueOf);
        if (calendarKind == CalendarKind.REGIONAL && DivisionCode.NATION.equals(code)) {
            violations.add("kind", "not-regional", "must be NOTICE for the nation");
        }
        String checkedSource = violations.text("source", source, LONGEST_SOURCE);
        SortedMap<LocalDate, SpecialDay> days = new TreeMap<>();
        collect(violations, "off", off, checkedYear, false, days);
        collect(violations, "work", work, checkedYear, true, days);
        if (days.isEmpty() && violations.check(() -> true).violations().isEmpty()) {
            violations.add("off", "required", "must name at least one day");
        }
        return violations.check(() -> new WorkCalendar(
                requireNonNull(year),
                requireNonNull(code),
                requireNonNull(calendarKind),
                0,
                requireNonNull(checkedSource),
                List.copyOf(days.values())));
    }

    private static void collect(
            Violations violations,
            String field,
            @Nullable List<Days> list,
            @Nullable Integer year,
            boolean working,
            SortedMap<LocalDate, SpecialDay> days) {
        if (list == null) {
            return;
        }
        if (list.size() > LONGEST_LIST) {
            violations.add(field, "too-long", "must have at most " + LONGEST_LIST + " entries");
            return;
        }
        for (int i = 0; i < list.size(); i++) {
            String place = field + "[" + i + "]";
            Days each = list.get(i);
            if (each == null) {
                violations.add(place, "required", "must be given");
            } else {
                collect(violations, place, each, year, working, days);
            }
        }
    }

    private static void collect(
            Violations violations,
            String place,
            Days each,
            @Nullable Integer year,
            boolean working,
            SortedMap<LocalDate, SpecialDay> days) {
        LocalDate first = violations.date(place + ".from", violations.text(place + ".from", each.from(), LONGEST_NAME));
        LocalDate given = violations.date(place + ".until", each.until());
        LocalDate last = given == null ? first : given;
        String name = violations.text(place + ".name", each.name(), LONGEST_NAME);
        if (first == null || last == null || name == null) {
            return;
        }
        if (last.isBefore(first) || ChronoUnit.DAYS.between(first, last) >= LONGEST_RANGE) {
            violations.add(
                    place + ".until", "out-of-range", "must be at most " + LONGEST_RANGE + " days from the first");
            return;
        }
        if (year != null && !(isNear(first, year) && isNear(last, year))) {
            violations.add(
                    place + ".from", "other-year", "must lie in the year, the December before or the January after");
            return;
        }
        first.datesUntil(last.plusDays(1)).forEach(day -> {
            if (working && !isWeekend(day)) {
                violations.add(place + ".from", "no-weekend", "must be a Saturday or Sunday: " + day);
            } else if (days.putIfAbsent(day, new SpecialDay(day, working, name)) != null) {
                violations.add(place + ".from", "duplicate", "is named more than once: " + day);
            }
        });
    }

    private static boolean isNear(LocalDate day, int year) {
        return !day.isBefore(LocalDate.of(year - 1, 12, 1)) && !day.isAfter(LocalDate.of(year + 1, 1, 31));
    }

    private static boolean isWeekend(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY, SUNDAY -> true;
            default -> false;
        };
    }

    /** Builds a draft. */
    public static final class Builder {

        private @Nullable Integer year;
        private @Nullable String division;
        private @Nullable String kind;
        private @Nullable String source;
        private final List<Days> off = new ArrayList<>();
        private final List<Days> work = new ArrayList<>();

        private Builder() {}

        public Builder year(int value) {
            year = value;
            return this;
        }

        public Builder division(DivisionCode value) {
            division = value.value();
            return this;
        }

        public Builder kind(CalendarKind value) {
            kind = value.name();
            return this;
        }

        public Builder source(String value) {
            source = value;
            return this;
        }

        /** Adds days off in a row. */
        public Builder off(LocalDate from, LocalDate until, String name) {
            off.add(new Days(from.toString(), until.toString(), name));
            return this;
        }

        /** Adds a make-up working day. */
        public Builder work(LocalDate day, String name) {
            work.add(new Days(day.toString(), null, name));
            return this;
        }

        public CalendarDraft build() {
            return new CalendarDraft(year, division, kind, source, List.copyOf(off), List.copyOf(work));
        }
    }
}

package org.zhengwu.plugin.deadlines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.technical.deadlines.CalendarDraft;
import org.zhengwu.api.technical.deadlines.CalendarKind;
import org.zhengwu.api.technical.deadlines.SpecialDay;
import org.zhengwu.api.technical.deadlines.WorkCalendar;

/**
 * The days of one division: its own regional days before those of the divisions above, these before the
 * notice of the year, the notice before the statutory holidays alone. The nation's notice goes before one
 * that a region entered for itself.
 */
final class DivisionDays implements DayBook {

    private final StatutoryHolidays statutory;
    private final Map<Integer, WorkCalendar> notices = new HashMap<>();
    private final List<WorkCalendar> regional = new ArrayList<>();
    private final Map<LocalDate, SpecialDay> regionalDays = new HashMap<>();
    private final Map<Integer, Map<LocalDate, SpecialDay>> noticeDays = new HashMap<>();
    private final Map<Integer, DayStatus[]> years = new ConcurrentHashMap<>();

    /**
     * Lays the calendars over each other.
     *
     * @param calendars the calendar in force of each year and kind, by division
     * @param ancestry the division and those above it, the nation last
     */
    DivisionDays(
            StatutoryHolidays statutory, Map<DivisionCode, List<WorkCalendar>> calendars, List<DivisionCode> ancestry) {
        this.statutory = statutory;
        // The nation comes last and so its notice replaces a region's; a lower region's comes before a higher's.
        for (DivisionCode division : ancestry) {
            boolean nation = division.equals(DivisionCode.NATION);
            for (WorkCalendar calendar : calendars.getOrDefault(division, List.of())) {
                if (calendar.kind() == CalendarKind.REGIONAL) {
                    regional.add(calendar);
                    calendar.days().forEach(day -> regionalDays.putIfAbsent(day.day(), day));
                } else if (nation) {
                    notices.put(calendar.year(), calendar);
                } else {
                    notices.putIfAbsent(calendar.year(), calendar);
                }
            }
        }
        notices.forEach((year, notice) -> {
            Map<LocalDate, SpecialDay> days = new HashMap<>();
            notice.days().forEach(day -> days.put(day.day(), day));
            noticeDays.put(year, days);
        });
    }

    @Override
    public DayStatus on(LocalDate day) {
        return years.computeIfAbsent(day.getYear(), this::year)[day.getDayOfYear() - 1];
    }

    /** Whether a notice for the year is known. */
    boolean isAnnounced(int year) {
        return notices.containsKey(year);
    }

    /**
     * Where the days of a year come from: the region's own calendars, the notices that name a day of it, and,
     * where no notice for the year is known, the law.
     */
    List<String> sources(int year) {
        List<String> sources = new ArrayList<>();
        regional.stream().filter(each -> names(each, year)).forEach(each -> sources.add(each.source()));
        notices.values().stream()
                .filter(each -> each.year() == year || names(each, year))
                .sorted(Comparator.comparingInt(WorkCalendar::year))
                .forEach(each -> sources.add(each.source()));
        if (!isAnnounced(year)) {
            sources.add(statutory.source(year));
        }
        return sources;
    }

    private static boolean names(WorkCalendar calendar, int year) {
        return calendar.days().stream().anyMatch(each -> each.day().getYear() == year);
    }

    /** The special days of a year, in order. */
    List<SpecialDay> special(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return first.datesUntil(first.plusYears(1))
                .filter(day -> on(day).isSpecial())
                .map(day -> new SpecialDay(day, !on(day).isRest(), on(day).name()))
                .toList();
    }

    private DayStatus[] year(int year) {
        if (year < CalendarDraft.FIRST_YEAR || year > CalendarDraft.LAST_YEAR || !statutory.knows(year)) {
            throw new InvalidInputException(
                    "start",
                    "no-calendar-for-year",
                    "leads out of the years that have a calendar, " + CalendarDraft.FIRST_YEAR + " to "
                            + CalendarDraft.LAST_YEAR);
        }
        LocalDate first = LocalDate.of(year, 1, 1);
        return first.datesUntil(first.plusYears(1)).map(this::compute).toArray(DayStatus[]::new);
    }

    private DayStatus compute(LocalDate day) {
        boolean announced = isAnnounced(day.getYear());
        SpecialDay special = regionalDays.get(day);
        if (special != null) {
            return DayStatus.special(special, announced);
        }
        special = noticed(day);
        if (special != null) {
            return DayStatus.special(special, true);
        }
        String holiday = announced ? null : statutory.of(day.getYear()).get(day);
        return holiday == null
                ? DayStatus.ordinary(day, announced)
                : DayStatus.special(new SpecialDay(day, false, holiday), false);
    }

    /** What a notice says of the day: the year's after it first, since it was issued last. */
    private @Nullable SpecialDay noticed(LocalDate day) {
        for (int year = day.getYear() + 1; year >= day.getYear() - 1; year--) {
            SpecialDay special = noticeDays.getOrDefault(year, Map.of()).get(day);
            if (special != null) {
                return special;
            }
        }
        return null;
    }
}

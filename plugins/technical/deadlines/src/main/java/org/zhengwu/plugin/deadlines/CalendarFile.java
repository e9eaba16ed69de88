package org.zhengwu.plugin.deadlines;

import java.util.List;
import org.zhengwu.api.Checked;
import org.zhengwu.api.technical.deadlines.CalendarDraft;
import org.zhengwu.api.technical.deadlines.CalendarDraft.Days;
import org.zhengwu.api.technical.deadlines.WorkCalendar;

/**
 * Reads a calendar from a text file: a line each for {@code year}, {@code division}, {@code kind} and
 * {@code source}, and lines such as {@code off 2026-01-01..2026-01-03 元旦} and {@code work 2026-01-04 元旦}.
 */
final class CalendarFile {

    private CalendarFile() {}

    /** The calendar; throws {@link IllegalArgumentException} with the file's name on any mistake. */
    static WorkCalendar parse(String name, List<String> lines) {
        Integer year = null;
        String division = null;
        String kind = null;
        StringBuilder source = new StringBuilder();
        List<Days> off = new java.util.ArrayList<>();
        List<Days> work = new java.util.ArrayList<>();
        for (String line : DataLines.of(lines)) {
            String rest = DataLines.rest(line);
            switch (DataLines.words(line).get(0)) {
                case "year" -> year = Integer.valueOf(rest);
                case "division" -> division = rest;
                case "kind" -> kind = rest;
                case "source" -> source.append(source.isEmpty() ? "" : " ").append(rest);
                case "off" -> off.add(days(rest));
                case "work" -> work.add(days(rest));
                default -> throw new IllegalArgumentException(name + ": cannot read the line: " + line);
            }
        }
        Checked<WorkCalendar> checked = new CalendarDraft(year, division, kind, source.toString(), off, work).check();
        if (!checked.violations().isEmpty()) {
            throw new IllegalArgumentException(name + ": " + checked.violations());
        }
        return checked.orThrow();
    }

    private static Days days(String text) {
        String range = DataLines.words(text).get(0);
        int dots = range.indexOf("..");
        String from = dots < 0 ? range : range.substring(0, dots);
        String until = dots < 0 ? null : range.substring(dots + 2);
        return new Days(from, until, DataLines.rest(text));
    }
}

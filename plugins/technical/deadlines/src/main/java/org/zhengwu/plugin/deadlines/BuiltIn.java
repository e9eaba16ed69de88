package org.zhengwu.plugin.deadlines;

import java.util.List;
import java.util.stream.IntStream;
import org.zhengwu.api.technical.deadlines.TimeLimitRule;
import org.zhengwu.api.technical.deadlines.WorkCalendar;

/** The calendars and rules that come with the plugin. */
final class BuiltIn {

    private static final int FIRST_NOTICE = 2007;
    private static final int LAST_NOTICE = 2026;

    private BuiltIn() {}

    /** The nation's notices, by year. */
    static List<WorkCalendar> calendars() {
        return IntStream.rangeClosed(FIRST_NOTICE, LAST_NOTICE)
                .mapToObj(year -> "calendars/" + year + ".txt")
                .map(name -> CalendarFile.parse(name, DataLines.ofResource(name)))
                .toList();
    }

    /** The nation's rules. */
    static List<TimeLimitRule> rules() {
        return RuleFile.parse("national.rules", DataLines.ofResource("national.rules"));
    }
}

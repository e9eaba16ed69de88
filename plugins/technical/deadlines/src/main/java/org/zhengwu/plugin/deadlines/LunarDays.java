package org.zhengwu.plugin.deadlines;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The days of the holidays that follow the moon and the sun, by year, as {@code lunar-days.txt} lists them. */
final class LunarDays {

    private static final List<String> COLUMNS = List.of("春节", "清明", "端午", "中秋");

    private final NavigableMap<Integer, Map<String, LocalDate>> years;

    private LunarDays(NavigableMap<Integer, Map<String, LocalDate>> years) {
        this.years = years;
    }

    static LunarDays parse(List<String> lines) {
        NavigableMap<Integer, Map<String, LocalDate>> years = new TreeMap<>();
        for (String line : DataLines.of(lines)) {
            List<String> words = DataLines.words(line);
            Map<String, LocalDate> days = new HashMap<>();
            for (int i = 0; i < COLUMNS.size(); i++) {
                days.put(COLUMNS.get(i), LocalDate.parse(words.get(0) + "-" + words.get(i + 1)));
            }
            years.put(Integer.valueOf(words.get(0)), days);
        }
        return new LunarDays(years);
    }

    boolean knows(int year) {
        return years.containsKey(year);
    }

    LocalDate day(int year, String name) {
        Map<String, LocalDate> days = years.get(year);
        LocalDate day = days == null ? null : days.get(name);
        if (day == null) {
            throw new IllegalArgumentException("No " + name + " is known in " + year);
        }
        return day;
    }
}

package org.zhengwu.plugin.deadlines;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The holidays that law itself gives all citizens (CAL-005), by the decree in force on 1 January: all that is
 * known of a year before its notice. What falls on a weekend is not compensated here (CAL-006): the notice
 * says how, and is not guessed.
 */
final class StatutoryHolidays {

    private static final Pattern LUNAR = Pattern.compile("([^+-]+)([+-][0-9]+)");

    private final NavigableMap<LocalDate, List<Holiday>> decrees;
    private final LunarDays lunarDays;
    private final NavigableMap<LocalDate, String> numbers;
    private final Map<Integer, SortedMap<LocalDate, String>> years = new ConcurrentHashMap<>();

    private StatutoryHolidays(
            NavigableMap<LocalDate, List<Holiday>> decrees,
            NavigableMap<LocalDate, String> numbers,
            LunarDays lunarDays) {
        this.decrees = decrees;
        this.numbers = numbers;
        this.lunarDays = lunarDays;
    }

    static StatutoryHolidays builtIn() {
        return parse(
                DataLines.ofResource("statutory-holidays.txt"),
                LunarDays.parse(DataLines.ofResource("lunar-days.txt")));
    }

    static StatutoryHolidays parse(List<String> lines, LunarDays lunarDays) {
        NavigableMap<LocalDate, List<Holiday>> decrees = new TreeMap<>();
        NavigableMap<LocalDate, String> numbers = new TreeMap<>();
        List<Holiday> current = new ArrayList<>();
        for (String line : DataLines.of(lines)) {
            List<String> words = DataLines.words(line);
            if (words.get(0).equals("decree")) {
                current = new ArrayList<>();
                decrees.put(LocalDate.parse(words.get(1)), current);
                numbers.put(LocalDate.parse(words.get(1)), words.get(2));
            } else {
                current.add(new Holiday(words.get(0), words.get(1), Integer.parseInt(words.get(2))));
            }
        }
        return new StatutoryHolidays(decrees, numbers, lunarDays);
    }

    boolean knows(int year) {
        return lunarDays.knows(year) && decrees.floorEntry(LocalDate.of(year, 1, 1)) != null;
    }

    /** The decree whose holidays a known year has, in Chinese. */
    String source(int year) {
        return "全国年节及纪念日放假办法（" + numbers.floorEntry(LocalDate.of(year, 1, 1)).getValue() + "）";
    }

    /** The holidays of a known year by day; a day of two carries both names. */
    SortedMap<LocalDate, String> of(int year) {
        return years.computeIfAbsent(year, this::compute);
    }

    private SortedMap<LocalDate, String> compute(int year) {
        SortedMap<LocalDate, String> days = new TreeMap<>();
        for (Holiday holiday : decrees.floorEntry(LocalDate.of(year, 1, 1)).getValue()) {
            LocalDate first = holiday.firstIn(year, lunarDays);
            first.datesUntil(first.plusDays(holiday.length()))
                    .forEach(day -> days.merge(day, holiday.name(), (one, other) -> one + "、" + other));
        }
        return days;
    }

    private record Holiday(String name, String first, int length) {

        LocalDate firstIn(int year, LunarDays lunarDays) {
            Matcher lunar = LUNAR.matcher(first);
            boolean byNumber = Character.isDigit(first.charAt(0));
            if (byNumber || !lunar.matches()) {
                return MonthDay.parse("--" + first).atYear(year);
            }
            return lunarDays.day(year, lunar.group(1)).plusDays(Integer.parseInt(lunar.group(2)));
        }
    }
}

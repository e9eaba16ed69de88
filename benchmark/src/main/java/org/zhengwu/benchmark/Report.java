package org.zhengwu.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.json.Json;

/** Collects the lines, prints each when it is there, and writes all of them as JSON. */
final class Report {

    private static final String COLUMNS = "%-46s %-10s %3s  %-24s %-8s %-20s %-20s %-18s %-18s %s%n";

    private final PrintStream out;
    private final Path file;
    private final Map<String, Object> circumstances;
    private final List<Line> lines = new ArrayList<>();
    private String group = "";

    Report(PrintStream out, Path file, Map<String, Object> circumstances) {
        this.out = out;
        this.file = file;
        this.circumstances = circumstances;
        circumstances.forEach((name, value) -> out.printf("%s: %s%n", name, value));
    }

    /** Says what is going on. */
    void say(String what) {
        out.println("… " + what);
    }

    /** Takes a line; what was measured so far is kept in the file, also where a later measurement fails. */
    void add(Line line) {
        if (!line.group().equals(group)) {
            group = line.group();
            out.printf("%n== %s%n", group);
            out.printf(
                    COLUMNS,
                    "",
                    "on",
                    "n",
                    "median (range)",
                    "",
                    "p50 ms",
                    "p99 ms",
                    "cpu ms/call",
                    "load ms/call",
                    "");
        }
        lines.add(line);
        print(line);
        write();
    }

    private void print(Line line) {
        StringBuilder beside = new StringBuilder();
        line.ratios()
                .forEach((to, ratio) ->
                        beside.append(text(ratio)).append(" × ").append(to).append("; "));
        line.aims()
                .forEach(aim -> beside.append("aim ")
                        .append(aim.aim())
                        .append(": ")
                        .append(number(aim.reached()))
                        .append(aim.met() ? " met; " : " NOT met; "));
        out.printf(
                COLUMNS,
                line.what(),
                line.on(),
                line.clients() == 0 ? "" : line.clients(),
                line.value() == null ? "not built yet" : text(line.value()),
                line.unit(),
                text(line.p50()),
                text(line.p99()),
                text(line.cpu()),
                text(line.loadCpu()),
                beside);
        line.notes().forEach(note -> out.println("    " + note));
    }

    private static String text(@Nullable Spread spread) {
        if (spread == null) {
            return "";
        }
        return number(spread.median()) + " (" + number(spread.least()) + "–" + number(spread.most()) + ")";
    }

    private static String number(double value) {
        double size = Math.abs(value);
        String form = size >= 100 ? "%.0f" : size >= 10 ? "%.1f" : size >= 0.1 ? "%.2f" : "%.3f";
        return String.format(Locale.ROOT, form, value);
    }

    private void write() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("circumstances", circumstances);
        all.put("lines", lines);
        try {
            Files.writeString(file, Json.strict().write(all));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}

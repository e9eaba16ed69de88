package org.zhengwu.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of the table.
 *
 * @param group the measurement that it belongs to
 * @param what what was measured
 * @param on the database
 * @param clients how many clients called at once, 0 where nobody called
 * @param value the measured value in the unit; null where there is nothing to measure yet
 * @param p50 the time within which half of the calls were answered, in milliseconds
 * @param p99 the time within which 99 of 100 were
 * @param cpu processor time of server and database for each call, in milliseconds
 * @param loadCpu processor time of the load generator for each call, in milliseconds
 * @param ratios ratios to other lines of the same interleaved rounds
 * @param aims the aims, with what was reached
 */
record Line(
        String group,
        String what,
        String on,
        int clients,
        String unit,
        @Nullable Spread value,
        @Nullable Spread p50,
        @Nullable Spread p99,
        @Nullable Spread cpu,
        @Nullable Spread loadCpu,
        Map<String, Spread> ratios,
        List<Aim> aims,
        List<String> notes) {

    /** The part of its time that a warm server may still spend on compiling. */
    private static final double WARM = 0.05;

    /** A line of calls, from its repetitions. */
    static Line ofCalls(String group, String what, String on, int clients, List<Measured> repetitions) {
        Line line = new Line(
                group,
                what,
                on,
                clients,
                "1/s",
                Spread.of(repetitions, Measured::perSecond),
                Spread.of(repetitions, each -> each.percentile(0.50)),
                Spread.of(repetitions, each -> each.percentile(0.99)),
                Spread.of(repetitions, Measured::cpuOfCall),
                Spread.of(repetitions, Measured::loadOfCall),
                Map.of(),
                List.of(),
                List.of());
        double compiling = Spread.of(repetitions, Measured::compiling).median();
        return compiling < WARM
                ? line
                : line.note("not warm yet: %.0f %% of the server's time went to its JIT compilers"
                        .formatted(100 * compiling));
    }

    /** A line of one value. */
    static Line ofValue(String group, String what, String on, String unit, @Nullable Spread value) {
        return new Line(group, what, on, 0, unit, value, null, null, null, null, Map.of(), List.of(), List.of());
    }

    Line ratio(String to, Spread ratio) {
        Map<String, Spread> more = new LinkedHashMap<>(ratios);
        more.put(to, ratio);
        return new Line(group, what, on, clients, unit, value, p50, p99, cpu, loadCpu, more, aims, notes);
    }

    Line aim(Aim aim) {
        List<Aim> more = new ArrayList<>(aims);
        more.add(aim);
        return new Line(group, what, on, clients, unit, value, p50, p99, cpu, loadCpu, ratios, more, notes);
    }

    Line note(String note) {
        List<String> more = new ArrayList<>(notes);
        more.add(note);
        return new Line(group, what, on, clients, unit, value, p50, p99, cpu, loadCpu, ratios, aims, more);
    }
}

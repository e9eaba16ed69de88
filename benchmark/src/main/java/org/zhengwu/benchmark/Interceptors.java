package org.zhengwu.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures {@link InProcess} by JMH, in rounds of one fork of each. */
final class Interceptors {

    private static final String GROUP = "in the process";
    private static final double AIM_NANOS = 2_000;

    private final Options options;
    private final Report report;

    Interceptors(Options options, Report report) {
        this.options = options;
        this.report = report;
    }

    void measure() {
        Map<String, List<Double>> nanos = new LinkedHashMap<>();
        for (int round = 1; round <= options.repetitions(); round++) {
            report.say("round " + round + " of " + options.repetitions() + " by JMH");
            round(nanos);
        }
        List<Double> bare = of(nanos, "bare");
        report.add(line("call of the bare bean", bare));
        report.add(through("call through the interceptors, service user", of(nanos, "guardedForCitizen"), bare));
        report.add(through("call through the interceptors, official", of(nanos, "guardedForOfficial"), bare));
        List<Double> rates =
                of(nanos, "computation").stream().map(each -> 1e9 / each).toList();
        report.add(Line.ofValue(GROUP, "deadline computations, one thread", "", "1/s", Spread.of(rates, each -> each)));
    }

    private void round(Map<String, List<Double>> nanos) {
        int seconds = (int) Math.max(1, options.time().toSeconds() / 5);
        var wishes = new OptionsBuilder()
                .include(InProcess.class.getName() + ".*")
                .forks(1)
                .jvmArgsAppend(
                        "-Dzhengwu.demo=true",
                        "-Dzhengwu.data=" + options.folder().resolve("in-process"))
                .warmupIterations(5)
                .warmupTime(TimeValue.seconds(seconds))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(seconds))
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .build();
        try {
            for (RunResult each : new Runner(wishes).run()) {
                nanos.computeIfAbsent(each.getPrimaryResult().getLabel(), name -> new ArrayList<>())
                        .add(each.getPrimaryResult().getScore());
            }
        } catch (RunnerException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static List<Double> of(Map<String, List<Double>> nanos, String name) {
        List<Double> found = nanos.get(name);
        if (found == null) {
            throw new IllegalStateException("JMH measured " + nanos.keySet() + ", not " + name);
        }
        return found;
    }

    private static Line line(String what, List<Double> nanos) {
        return Line.ofValue(GROUP, what, "", "ns", Spread.of(nanos, each -> each));
    }

    private static Line through(String what, List<Double> nanos, List<Double> bare) {
        double[] more = new double[nanos.size()];
        for (int at = 0; at < more.length; at++) {
            more[at] = nanos.get(at) - bare.get(at);
        }
        return line(what, nanos)
                .aim(Aim.below(
                        "ns more than the bare bean", AIM_NANOS, Spread.of(more).median()));
    }
}

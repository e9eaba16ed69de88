package org.zhengwu.benchmark;

import java.time.Duration;
import java.util.Arrays;

/** What one repetition gave. */
final class Measured {

    private static final double NANOS_OF_MILLI = 1e6;
    private static final double NANOS_OF_SECOND = 1e9;

    private final Duration elapsed;
    private final long count;
    private final long[] sorted;
    private final CpuTime cpu;

    private Measured(Duration elapsed, long count, long[] sorted, CpuTime cpu) {
        if (count == 0) {
            throw new IllegalStateException("Not one call was answered in time");
        }
        this.elapsed = elapsed;
        this.count = count;
        this.sorted = sorted;
        this.cpu = cpu;
    }

    /** Calls and how long each took, from the first call to the last answer. */
    static Measured of(Duration elapsed, long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Measured(elapsed, sorted.length, sorted, new CpuTime(0, 0, 0, 0));
    }

    /** The same with what it cost, the work that it left for later included. */
    Measured costing(CpuTime spent) {
        return new Measured(elapsed, count, sorted, spent);
    }

    /** The same where each call did so many things. */
    Measured of(long things) {
        return new Measured(elapsed, things, sorted, cpu);
    }

    double perSecond() {
        return count / (elapsed.toNanos() / NANOS_OF_SECOND);
    }

    /** The time in milliseconds within which this part of the calls was answered. */
    double percentile(double part) {
        int at = (int) Math.ceil(part * sorted.length) - 1;
        return sorted[Math.max(0, at)] / NANOS_OF_MILLI;
    }

    /** Processor time of the server and the database for each call, in milliseconds. */
    double cpuOfCall() {
        return (double) cpu.total() / count;
    }

    /** Processor time of the load generator for each call, in milliseconds. */
    double loadOfCall() {
        return (double) cpu.load() / count;
    }

    /** The part of the server's processor time that its compilers took. */
    double compiling() {
        return cpu.server() == 0 ? 0 : (double) cpu.compilers() / cpu.server();
    }
}

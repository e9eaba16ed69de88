package org.zhengwu.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Processor time in milliseconds, as {@code /proc} counts it: of the server, the database and this load generator. */
record CpuTime(long server, long database, long load) {

    /** The unit of {@code /proc}: 100 ticks a second on every Linux that runs Java. */
    private static final long MILLIS_OF_TICK = 10;

    private static final int PARENT = 1;
    private static final int USER = 11;
    private static final int SYSTEM = 12;
    private static final int ENDED_USER = 13;
    private static final int ENDED_SYSTEM = 14;

    CpuTime since(CpuTime before) {
        return new CpuTime(server - before.server, database - before.database, load - before.load);
    }

    long total() {
        return server + database;
    }

    /** The time of one process, with that of its children that ended. */
    static long of(long pid) {
        String[] fields = fields(Path.of("/proc", String.valueOf(pid), "stat"));
        return time(fields) + ended(fields);
    }

    /** The time of a process and its children, those that ended included: PostgreSQL serves each connection by one. */
    static long ofFamily(long pid) {
        long sum = of(pid);
        try (var all = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (Path each : all) {
                sum += ofChild(each.resolve("stat"), pid);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return sum;
    }

    private static long ofChild(Path stat, long parent) {
        if (!Files.exists(stat)) {
            return 0;
        }
        try {
            String[] fields = fields(stat);
            return Long.parseLong(fields[PARENT]) == parent ? time(fields) + ended(fields) : 0;
        } catch (UncheckedIOException gone) {
            // It ended between the two looks; its parent has its time by then.
            return 0;
        }
    }

    private static long time(String[] fields) {
        return MILLIS_OF_TICK * (Long.parseLong(fields[USER]) + Long.parseLong(fields[SYSTEM]));
    }

    private static long ended(String[] fields) {
        return MILLIS_OF_TICK * (Long.parseLong(fields[ENDED_USER]) + Long.parseLong(fields[ENDED_SYSTEM]));
    }

    /** The fields after the name, which may hold anything. */
    private static String[] fields(Path stat) {
        try {
            String text = Files.readString(stat);
            return text.substring(text.lastIndexOf(')') + 2).split(" ");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}

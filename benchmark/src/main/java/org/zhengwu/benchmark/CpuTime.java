package org.zhengwu.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Processor time in milliseconds, as {@code /proc} counts it.
 *
 * @param server of the server, its compilers included
 * @param compilers of the server's JIT compilers; they rest when it is warm
 * @param database of all processes of the database
 * @param load of this load generator and its pgbench
 */
record CpuTime(long server, long compilers, long database, long load) {

    /** The unit of {@code /proc}: 100 ticks a second on every Linux that runs Java. */
    private static final long MILLIS_OF_TICK = 10;

    private static final int PARENT = 1;
    private static final int USER = 11;
    private static final int SYSTEM = 12;
    private static final int ENDED_USER = 13;
    private static final int ENDED_SYSTEM = 14;

    CpuTime since(CpuTime before) {
        return new CpuTime(
                server - before.server, compilers - before.compilers, database - before.database, load - before.load);
    }

    long total() {
        return server + database;
    }

    /** The time of one process, with that of its children that ended. */
    static long of(long pid) {
        String[] fields = fields(Path.of("/proc", String.valueOf(pid), "stat"));
        return time(fields) + ended(fields);
    }

    /** The time of the JIT compilers of a JVM. */
    static long ofCompilers(long pid) {
        long sum = 0;
        try (var all = Files.newDirectoryStream(Path.of("/proc", String.valueOf(pid), "task"))) {
            for (Path each : all) {
                sum += ofCompiler(each);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return sum;
    }

    private static long ofCompiler(Path thread) {
        try {
            String name = Files.readString(thread.resolve("comm"));
            return name.matches("(?s)C[12] Compiler.*") ? time(fields(thread.resolve("stat"))) : 0;
        } catch (IOException | UncheckedIOException gone) {
            // It ended between the two looks.
            return 0;
        }
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

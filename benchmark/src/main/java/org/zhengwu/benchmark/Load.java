package org.zhengwu.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;

/** Clients that each send the next call when the last one is answered. */
final class Load {

    private Load() {}

    /** One call of a client. */
    interface Work {

        /** Makes the call; false where nothing is left to call for. */
        boolean once(int client) throws Exception;
    }

    /**
     * Lets the clients work for the time, or until nothing is left.
     *
     * @throws IllegalStateException if one call fails
     */
    static Measured run(int clients, Duration time, Work work) {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        AtomicBoolean goesOn = new AtomicBoolean(true);
        long begun = System.nanoTime();
        long end = begun + time.toNanos();
        try {
            List<Future<long[]>> answers = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                int number = client;
                answers.add(threads.submit(() -> oneClient(number, end, goesOn, work)));
            }
            LongStream nanos = LongStream.empty();
            for (Future<long[]> each : answers) {
                nanos = LongStream.concat(nanos, Arrays.stream(each.get()));
            }
            return Measured.of(Duration.ofNanos(System.nanoTime() - begun), nanos.toArray());
        } catch (ExecutionException failed) {
            throw new IllegalStateException("A call failed: " + failed.getCause(), failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } finally {
            goesOn.set(false);
            threads.shutdown();
        }
    }

    private static long[] oneClient(int number, long end, AtomicBoolean goesOn, Work work) throws Exception {
        LongStream.Builder nanos = LongStream.builder();
        long from = System.nanoTime();
        while (from < end && goesOn.get() && work.once(number)) {
            long to = System.nanoTime();
            nanos.add(to - from);
            from = to;
        }
        return nanos.build().toArray();
    }
}

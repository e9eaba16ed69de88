package org.zhengwu.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Does work on several threads that start at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** The work of one of the threads, which are counted from 0. */
    public interface Work {
        Object of(int thread) throws Exception;
    }

    /** What each thread got, in order: its result, or the exception that it met. */
    public static List<Object> run(int threads, Work work) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            CyclicBarrier start = new CyclicBarrier(threads);
            List<Future<Object>> futures = IntStream.range(0, threads)
                    .mapToObj(thread -> pool.submit(() -> {
                        start.await();
                        return work.of(thread);
                    }))
                    .toList();
            List<Object> results = new ArrayList<>();
            for (Future<Object> each : futures) {
                results.add(result(each));
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }

    /** The same for work that differs from thread to thread. */
    public static List<Object> run(Callable<?>... work) {
        return run(work.length, thread -> work[thread].call());
    }

    private static Object result(Future<Object> of) {
        try {
            return of.get();
        } catch (ExecutionException failed) {
            return Objects.requireNonNull(failed.getCause());
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The test was ended", ended);
        }
    }
}

package org.zhengwu.runtime.job;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.zhengwu.spi.RecurringJob;

/** One job on the schedule; it never runs twice at the same time in this process. */
final class ScheduledJob {

    private static final Logger LOG = System.getLogger(ScheduledJob.class.getName());

    private final RecurringJob job;
    private final String name;
    private final ReentrantLock running = new ReentrantLock();
    private final AtomicBoolean awake = new AtomicBoolean();
    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicLong worked = new AtomicLong();
    private volatile boolean stopped;
    private volatile @Nullable ScheduledExecutorService scheduler;
    private volatile @Nullable ScheduledFuture<?> next;

    ScheduledJob(RecurringJob job) {
        this.job = job;
        this.name = job.name();
    }

    String name() {
        return name;
    }

    int failures() {
        return failures.get();
    }

    /** How many pieces of work it did since the start, by whichever thread. */
    long worked() {
        return worked.get();
    }

    void schedule(ScheduledExecutorService on) {
        scheduler = on;
        runAfter(0);
    }

    private void runAfter(long milliseconds) {
        ScheduledExecutorService on = scheduler;
        if (stopped || on == null) {
            return;
        }
        try {
            next = on.schedule(this::runAndRest, milliseconds, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException stopping) {
            stopped = true;
        }
    }

    private void runAndRest() {
        if (!stopped) {
            runLogged();
            runAfter(job.pause().toMillis());
        }
    }

    /** Runs once beside the schedule; calls that come before it has begun are one. */
    void wake() {
        ScheduledExecutorService on = scheduler;
        if (stopped || on == null || !awake.compareAndSet(false, true)) {
            return;
        }
        try {
            on.execute(() -> {
                awake.set(false);
                runLogged();
            });
        } catch (RejectedExecutionException stopping) {
            stopped = true;
        }
    }

    private void runLogged() {
        try {
            runNow();
        } catch (RuntimeException | Error failed) {
            // The message may hold personal data, the types and places do not.
            LOG.log(Level.ERROR, "The job {0} failed: {1}", name, Failure.describe(failed));
        }
    }

    /** Runs the job and returns how many pieces of work it did. */
    int runNow() {
        running.lock();
        try {
            int done = stopped ? 0 : job.run();
            worked.addAndGet(done);
            failures.set(0);
            return done;
        } catch (RuntimeException | Error failed) {
            failures.incrementAndGet();
            throw failed;
        } finally {
            running.unlock();
        }
    }

    /** Ends the schedule and waits for a run under way. */
    void stop() {
        stopped = true;
        ScheduledFuture<?> waiting = next;
        if (waiting != null) {
            waiting.cancel(false);
        }
        running.lock();
        try {
            scheduler = null;
        } finally {
            running.unlock();
        }
    }
}

package org.zhengwu.spi;

import java.time.Duration;

/**
 * Work that the host repeats from the start of the application to its end, on one instance at a time or
 * on all: the job itself takes a lock in the database where it matters. A failure is logged and counted,
 * and the job runs again.
 */
public interface RecurringJob {

    /** The stable name shown in logs, health and metrics. */
    String name();

    /** How long to rest between the end of a run and the next. */
    Duration pause();

    /**
     * Does what is due now and returns how many pieces of work it did; 0 when nothing was due. Called outside a
     * transaction: the job opens its own.
     */
    int run();
}

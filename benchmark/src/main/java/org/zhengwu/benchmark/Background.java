package org.zhengwu.benchmark;

import java.time.Duration;

/** What the server does after its answers: it links the audit trail and delivers events. */
final class Background {

    private static final Duration LONGEST = Duration.ofMinutes(5);

    private static final String LEFT = """
            select (select count(*) from adt_pending) + (select count(*) from rt_delivery where state = 'WAITING')""";

    private final Postgres postgres;
    private final String database;

    Background(Postgres postgres, String database) {
        this.postgres = postgres;
        this.database = database;
    }

    /** Waits until nothing is left and gives how long that took. */
    Duration awaitDone() {
        long begun = System.nanoTime();
        while (!postgres.value(database, LEFT).equals("0")) {
            if (System.nanoTime() - begun > LONGEST.toNanos()) {
                throw new IllegalStateException("The work in the background does not end");
            }
            Program.rest(100);
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}

package org.zhengwu.plugin.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.zhengwu.testing.Postgres;

/** Measures how long ten thousand open clocks take; prints, and judges nothing by the clock on the wall. */
@Tag("full")
class RecomputationSpeedTest {

    private static final int CLOCKS = 10_000;
    private static final int BATCH = 200;

    @Test
    void recomputesTenThousandClocksOnH2() {
        recompute("H2", SharedH2Test.h2());
    }

    @Test
    void recomputesTenThousandClocksOnPostgres() {
        try (Postgres server = Postgres.start()) {
            recompute("PostgreSQL", server.newDatabase());
        }
    }

    private static void recompute(String name, DataSource database) {
        try (Desk desk = Desk.over(database, "2026-09-21", null)) {
            long start = System.nanoTime();
            for (int batch = 0; batch < CLOCKS / BATCH; batch++) {
                desk.zhengwu().transactions().required(() -> {
                    for (int i = 0; i < BATCH; i++) {
                        desk.start("permit-decision", "2027-01-18");
                    }
                });
            }
            System.out.printf("%s: %d clocks started in %.2f s%n", name, CLOCKS, seconds(start));
            for (int round = 0; round < 2; round++) {
                long begun = System.nanoTime();
                int moved = desk.publish(Notice2027.draft()).recomputed();
                System.out.printf("%s: %d of %d clocks recomputed in %.2f s%n", name, moved, CLOCKS, seconds(begun));
                assertThat(moved).isEqualTo(round == 0 ? CLOCKS : 0);
            }
        }
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}

package org.zhengwu.plugin.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.testing.Postgres;

/** Numbers from several servers on one database. */
@Tag("full")
class CaseNumbersTest {

    private static final int SERVERS = 2;
    private static final int THREADS = 8;
    private static final int EACH = 12;

    @Test
    void givesEveryCaseOfARegionAndYearItsOwnNumberWithoutAGap() throws Exception {
        try (Postgres postgres = Postgres.start()) {
            DataSource database = postgres.newDatabase();
            try (Desk one = Desk.on(database);
                    Desk two = Desk.on(database)) {
                takeNumbersAtOnce(one, List.of(one, two));
            }
        }
    }

    private static void takeNumbersAtOnce(Desk one, List<Desk> desks) throws Exception {
        ExecutorService clerks = Executors.newFixedThreadPool(SERVERS * THREADS);
        CountDownLatch ready = new CountDownLatch(1);
        long begun = System.nanoTime();
        List<Future<List<String>>> running = new ArrayList<>();
        for (int i = 0; i < SERVERS * THREADS; i++) {
            Desk desk = desks.get(i % SERVERS);
            running.add(clerks.submit(() -> {
                ready.await();
                return numbers(desk);
            }));
        }
        ready.countDown();
        List<String> all = new ArrayList<>();
        for (Future<List<String>> each : running) {
            List<String> own = each.get();
            assertThat(own).isSorted();
            all.addAll(own);
        }
        clerks.shutdown();
        assertThat(clerks.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        int count = SERVERS * THREADS * EACH;
        System.out.println(count + " numbers from " + SERVERS + " servers in "
                + (System.nanoTime() - begun) / 1_000_000 + " ms, distinct "
                + all.stream().distinct().count());
        assertThat(all)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, count)
                        .mapToObj("440300-2026-%08d"::formatted)
                        .toList());
        one.zhengwu.clock().moveTo(World.noon("2027-01-04"));
        assertThat(one.submitted(World.INSTANT).number()).hasToString("440300-2027-00000001");
    }

    /** Submits cases; each third submission fails after it took its number, and must leave no gap. */
    private static List<String> numbers(Desk desk) {
        List<String> own = new ArrayList<>();
        for (int i = 0; i < EACH; i++) {
            Case draft = desk.drafted(World.PERMIT);
            if (i % 3 == 0) {
                desk.world.failing.set(true);
                assertThatThrownBy(() -> desk.cases.submit(desk.citizen, draft.id(), draft.revision()))
                        .isInstanceOf(IllegalStateException.class);
            }
            own.add(String.valueOf(desk.cases
                    .submit(desk.citizen, draft.id(), draft.revision())
                    .number()));
        }
        return own;
    }
}

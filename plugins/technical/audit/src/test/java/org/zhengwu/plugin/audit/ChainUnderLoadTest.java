package org.zhengwu.plugin.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.technical.audit.AuditTrail;
import org.zhengwu.api.technical.audit.AuditVerification;
import org.zhengwu.plugin.audit.chain.ChainAlgorithm;
import org.zhengwu.runtime.se.Zhengwu;
import org.zhengwu.spi.technical.audit.AuditLog;
import org.zhengwu.testing.Postgres;

class ChainUnderLoadTest {

    private static final int WRITERS = 8;
    private static final int EACH = 200;

    @Test
    void linksWhatEightWritersCommitAndNothingThatTheyRollBack() throws Exception {
        JdbcConnectionPool database = Trails.h2();
        try (Zhengwu zhengwu = Zhengwu.builder().dataSource(database).start()) {
            writeAndExpectAll(database, List.of(zhengwu));
        } finally {
            database.dispose();
        }
    }

    @Test
    @Tag("full")
    void linksOnceFromTwoInstancesOnOnePostgres() throws Exception {
        try (Postgres server = Postgres.start()) {
            JdbcConnectionPool database = server.newDatabase();
            try (Zhengwu one = Zhengwu.builder().dataSource(database).start();
                    Zhengwu two = Zhengwu.builder().dataSource(database).start()) {
                writeAndExpectAll(database, List.of(one, two));
            } finally {
                database.dispose();
            }
        }
    }

    @Test
    void linksAfterACrashWhatWasCommittedBeforeIt() {
        JdbcConnectionPool database = Trails.h2();
        try (Zhengwu crashing = Trails.still(database)) {
            Trails.appendMany(crashing, 3);
            for (int i = 4; i <= 6; i++) {
                Trails.append(crashing, Trails.OFFICIAL, Trails.fact(i));
            }
            Chain chain = crashing.service(Chain.class);
            assertThatThrownBy(() -> crashing.transactions().requiresNew(() -> {
                        chain.link(2, ChainAlgorithm.SM3);
                        throw new IllegalStateException("killed while linking");
                    }))
                    .hasMessage("killed while linking");
        }
        try (Zhengwu next = Trails.still(database)) {
            assertThat(next.service(AuditTrail.class).verify(Trails.AUDITOR).unlinked())
                    .hasSize(3);
            next.settle();

            AuditVerification found = next.service(AuditTrail.class).verify(Trails.AUDITOR);

            assertThat(found.intact()).isTrue();
            assertThat(found.checked()).isEqualTo(6);
            assertThat(found.unlinked()).isEmpty();
        } finally {
            database.dispose();
        }
    }

    private static void writeAndExpectAll(JdbcConnectionPool database, List<Zhengwu> instances) throws Exception {
        Set<Integer> committed = new ConcurrentSkipListSet<>();
        long start = System.nanoTime();
        inParallel(writers(instances, committed));
        long written = System.nanoTime();
        AuditTrail trail = instances.get(0).service(AuditTrail.class);
        AuditVerification found = trail.verify(Trails.AUDITOR);
        while ((found.checked() < committed.size() || found.checkpoints() == 0)
                && System.nanoTime() - written < Duration.ofSeconds(20).toNanos()) {
            Thread.sleep(20);
            found = trail.verify(Trails.AUDITOR);
        }
        System.out.printf(
                "%d appends by %d writers in %d ms, all linked %d ms later%n",
                committed.size(), WRITERS, (written - start) / 1_000_000, (System.nanoTime() - written) / 1_000_000);

        assertThat(found.finding()).isNull();
        assertThat(found.checked()).isEqualTo(committed.size());
        assertThat(found.unlinked()).isEmpty();
        assertThat(found.checkpoints()).isPositive();
        assertThat(numbers(database)).isEqualTo(committed);
    }

    private static List<Callable<Void>> writers(List<Zhengwu> instances, Set<Integer> committed) {
        List<Callable<Void>> writers = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            Zhengwu zhengwu = instances.get(writer % instances.size());
            int first = writer * EACH;
            writers.add(() -> {
                for (int number = first; number < first + EACH; number++) {
                    write(zhengwu, number, committed);
                }
                return null;
            });
        }
        return writers;
    }

    /** Every fifth transaction is rolled back, every seventh commits late. */
    private static void write(Zhengwu zhengwu, int number, Set<Integer> committed) {
        AuditLog log = zhengwu.service(AuditLog.class);
        try {
            zhengwu.transactions().required(() -> {
                log.append(Trails.OFFICIAL, Trails.fact(number));
                if (number % 7 == 0) {
                    sleep(number % 30);
                }
                if (number % 5 == 0) {
                    throw new IllegalStateException("rolled back");
                }
            });
            committed.add(number);
        } catch (IllegalStateException rolledBack) {
            assertThat(rolledBack).hasMessage("rolled back");
        }
    }

    private static void sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void inParallel(List<Callable<Void>> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(work.size());
        try {
            for (Future<Void> each : threads.invokeAll(work)) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static Set<Integer> numbers(JdbcConnectionPool database) throws Exception {
        List<Integer> numbers = new ArrayList<>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select subject from adt_entry order by seq")) {
            while (rows.next()) {
                String subject = rows.getString(1);
                numbers.add(Integer.parseInt(subject.substring(subject.lastIndexOf('-') + 1), 16));
            }
        }
        Set<Integer> once = numbers.stream().collect(Collectors.toSet());
        assertThat(numbers).hasSize(once.size());
        return once;
    }
}

package org.zhengwu.plugin.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengwu.api.Caller;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.technical.deadlines.Deadline;
import org.zhengwu.api.technical.deadlines.DeadlineId;
import org.zhengwu.api.technical.deadlines.DeadlineLapsed;
import org.zhengwu.api.technical.deadlines.DeadlineRecomputed;
import org.zhengwu.api.technical.deadlines.DeadlineState;

/** What two instances on one database must do. */
interface SharedDatabaseContract {

    int CLOCKS = 60;

    /** A fresh database. */
    DataSource database();

    @Test
    default void actsOnceOnEveryLapseAfterADowntime() {
        DataSource database = database();
        List<DeadlineId> ids = new ArrayList<>();
        try (Desk before = Desk.over(database, "2026-09-21", null)) {
            for (int i = 0; i < CLOCKS; i++) {
                ids.add(before.start("permit-supplement-notice", "2026-09-21").id());
            }
        }
        try (Desk one = Desk.over(database, "2026-11-02", null);
                Desk two = Desk.over(database, "2026-11-02", null)) {
            CompletableFuture<Void> first =
                    CompletableFuture.runAsync(() -> one.zhengwu().settle());
            CompletableFuture<Void> second =
                    CompletableFuture.runAsync(() -> two.zhengwu().settle());
            CompletableFuture.allOf(first, second).join();
            one.zhengwu().settle();

            List<DeadlineLapsed> told = new ArrayList<>(one.events(DeadlineLapsed.class));
            told.addAll(two.events(DeadlineLapsed.class));
            assertThat(told).extracting(DeadlineLapsed::deadline).containsExactlyInAnyOrderElementsOf(ids);
            assertThat(told).allSatisfy(each -> {
                assertThat(each.lastDay()).isEqualTo("2026-09-29");
                assertThat(each.actedAt()).isEqualTo(Desk.noon(Desk.day("2026-11-02")));
            });
            assertThat(one.audited.size() + two.audited.size()).isEqualTo(CLOCKS);
            assertThat(one.find(ids.get(0)).state()).isEqualTo(DeadlineState.LAPSED);
        }
    }

    @Test
    default void listsUntilTheFirstAndTheLastDayThatIsTaken() {
        try (Desk desk = Desk.over(database(), "2026-09-21", null)) {
            Caller official = Desk.official(Towns.SHENZHEN, null);
            DeadlineId id = desk.start("permit-decision", "2026-09-21").id();

            assertThat(desk.service()
                            .due(official, "9999-12-31", PageRequest.first())
                            .items())
                    .extracting(Deadline::id)
                    .containsExactly(id);
            assertThat(desk.service()
                            .due(official, "0001-01-01", PageRequest.first())
                            .items())
                    .isEmpty();
            assertThatThrownBy(() -> desk.service().due(official, "+999999999-12-31", PageRequest.first()))
                    .isInstanceOf(InvalidInputException.class);
        }
    }

    @Test
    default void noticesWhatAnotherInstancePublished() {
        DataSource database = database();
        try (Desk one = Desk.over(database, "2026-09-21", null);
                Desk two = Desk.over(database, "2026-09-21", null)) {
            assertThat(two.start("permit-decision", "2027-01-18").provisional()).isTrue();

            assertThat(one.publish(Notice2027.draft()).recomputed()).isEqualTo(1);

            Deadline seen = two.start("permit-decision", "2027-01-18");
            assertThat(seen.end()).isEqualTo("2027-02-19");
            assertThat(seen.provisional()).isFalse();
        }
    }

    @Test
    default void catchesUpWithAClockThatStartedWhileACalendarWasPublished() throws InterruptedException {
        DataSource database = database();
        try (Desk one = Desk.over(database, "2026-09-21", null);
                Desk two = Desk.over(database, "2026-09-21", null)) {
            CountDownLatch started = new CountDownLatch(1);
            CountDownLatch published = new CountDownLatch(1);
            CompletableFuture<Deadline> slow = CompletableFuture.supplyAsync(() -> one.zhengwu()
                    .transactions()
                    .required(() -> {
                        Deadline clock = one.start("permit-decision", "2027-01-18");
                        started.countDown();
                        await(published);
                        return clock;
                    }));
            started.await();
            assertThat(two.publish(Notice2027.draft()).recomputed()).isZero();
            published.countDown();
            DeadlineId id = slow.join().id();
            assertThat(two.find(id).provisional()).isTrue();

            two.zhengwu().settle();

            assertThat(two.find(id).end()).isEqualTo("2027-02-19");
            assertThat(two.events(DeadlineRecomputed.class)).hasSize(1);
        }
    }

    @Test
    default void recomputesWhenTheFilesHaveChangedAtARestart(@TempDir Path folder) throws IOException {
        DataSource database = database();
        DeadlineId id;
        try (Desk before = Desk.over(database, "2026-09-21", folder)) {
            before.zhengwu().settle();
            id = before.start("permit-decision", "2026-09-21").id();
        }
        Files.writeString(
                folder.resolve("gd.rules"),
                "id=permit-decision limit=12wd start=case-accepted stops=none rank=DOCUMENT division=440000"
                        + " from=2026-01-01 basis=粤府〔2025〕2号\n");
        try (Desk after = Desk.over(database, "2026-09-21", folder)) {
            after.zhengwu().settle();
            assertThat(after.find(id).limit().value()).isEqualTo(12);
            assertThat(after.events(DeadlineRecomputed.class)).hasSize(1);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

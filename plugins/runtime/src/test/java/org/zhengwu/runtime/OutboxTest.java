package org.zhengwu.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Subject;
import org.zhengwu.api.technical.trial.TrialMade;
import org.zhengwu.runtime.outbox.Deliveries;
import org.zhengwu.runtime.persistence.Statements;
import org.zhengwu.runtime.plugin.PluginException;
import org.zhengwu.runtime.se.Zhengwu;
import org.zhengwu.spi.Outbox;

class OutboxTest {

    private static final int ATTEMPTS = 3;

    private final Subject subject = new Subject("trial", UUID.randomUUID());
    private final Subject other = new Subject("trial", UUID.randomUUID());
    private Zhengwu zhengwu;

    @BeforeEach
    void start() throws Exception {
        SeenTrials.FAILING.clear();
        SeenTrials.TRIED.clear();
        zhengwu = onDatabase(Zhengwu.builder())
                .setting("zhengwu.outbox.attempts", Integer.toString(ATTEMPTS))
                .setting("zhengwu.outbox.backoff", "PT0S")
                .movableClock(Instant.parse("2026-03-02T01:00:00Z"))
                .start();
    }

    Zhengwu.Builder onDatabase(Zhengwu.Builder builder) throws Exception {
        return builder.h2InMemory();
    }

    @AfterEach
    void stop() {
        zhengwu.close();
    }

    @Test
    void refusesToRestForNothing() {
        for (String nothing : List.of("PT0S", "PT-1S")) {
            Zhengwu.Builder restless = Zhengwu.builder().h2InMemory().setting("zhengwu.outbox.pause", nothing);

            assertThatThrownBy(restless::start)
                    .isInstanceOf(PluginException.class)
                    .hasMessage("zhengwu.outbox.pause must be longer than nothing.");
        }
    }

    @Test
    void deliversInOrderToEachSubscriber() {
        record(subject, 1, 2, 3);

        zhengwu.settle();

        assertThat(seen())
                .containsExactlyInAnyOrder("sturdy 1", "sturdy 2", "sturdy 3", "fragile 1", "fragile 2", "fragile 3");
        assertThat(SeenTrials.TRIED.stream().filter(text -> text.startsWith("sturdy")))
                .containsExactly("sturdy 1", "sturdy 2", "sturdy 3");
        assertThat(deliveries().waiting()).isZero();
    }

    @Test
    void deliversNothingOfATransactionThatWasRolledBack() {
        assertThatThrownBy(() -> zhengwu.transactions().requiresNew(() -> {
                    zhengwu.service(Outbox.class).add(new TrialMade(subject, 1));
                    throw new IllegalStateException("after the event");
                }))
                .hasMessage("after the event");

        zhengwu.settle();

        assertThat(SeenTrials.TRIED).isEmpty();
    }

    @Test
    void refusesAnEventOutsideATransaction() {
        Outbox outbox = zhengwu.service(Outbox.class);

        assertThatThrownBy(() -> outbox.add(new TrialMade(subject, 1))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void parksWhatFailsTooOftenAndHoldsBackOnlyItsSubjectForItsSubscriber() {
        SeenTrials.FAILING.add(1);
        record(subject, 1, 2);
        record(other, 3);

        settleUntilNothingWaits();

        assertThat(seen()).containsExactlyInAnyOrder("sturdy 1", "sturdy 2", "sturdy 3", "fragile 3");
        assertThat(SeenTrials.TRIED.stream().filter("fragile 1"::equals)).hasSize(ATTEMPTS);
        assertThat(deliveries().parked()).isEqualTo(1);
    }

    @Test
    void deliversParkedEventsInOrderOnceTheCauseIsGone() {
        SeenTrials.FAILING.add(1);
        record(subject, 1, 2);
        settleUntilNothingWaits();
        SeenTrials.FAILING.clear();
        SeenTrials.TRIED.clear();

        assertThat(deliveries().retryParked()).isEqualTo(1);
        zhengwu.settle();

        assertThat(SeenTrials.TRIED).containsExactly("fragile 1", "fragile 2");
        assertThat(deliveries().parked()).isZero();
    }

    @Test
    @Tag("full")
    void deliversManyEventsOfOneTransaction() {
        int events = 10_000;
        zhengwu.transactions().required(() -> {
            for (int number = 0; number < events; number++) {
                Subject about = new Subject("trial", UUID.randomUUID());
                zhengwu.service(Outbox.class).add(new TrialMade(about, number));
            }
        });
        long start = System.nanoTime();

        zhengwu.settle();

        System.out.printf(
                "%s: %d deliveries in %d ms%n",
                getClass().getSimpleName(), 2 * events, (System.nanoTime() - start) / 1_000_000);
        assertThat(seen()).hasSize(2 * events);
    }

    private void settleUntilNothingWaits() {
        for (int round = 0; round < ATTEMPTS; round++) {
            zhengwu.settle();
        }
    }

    private void record(Subject about, int... numbers) {
        for (int number : numbers) {
            zhengwu.transactions().required(() -> zhengwu.service(Outbox.class).add(new TrialMade(about, number)));
        }
    }

    private List<Object> seen() {
        return zhengwu.transactions()
                .required(() -> zhengwu.service(Statements.class).column("select text from trl_seen"));
    }

    private Deliveries deliveries() {
        return zhengwu.service(Deliveries.class);
    }
}

package org.zhengwu.plugin.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.zhengwu.api.technical.exchange.RowState;
import org.zhengwu.spi.Gauge;
import org.zhengwu.spi.Gauges;

/** How far the exchange with the upper level is behind. */
@ApplicationScoped
class ExchangeGauges implements Gauges {

    private final RowBook book;

    @Inject
    ExchangeGauges(RowBook book) {
        this.book = book;
    }

    @Override
    public List<Gauge> all() {
        return List.of(
                new Gauge(
                        "zhengwu.exchange.waiting",
                        "{record}",
                        "Records that wait to be sent to the upper level",
                        () -> book.count(RowState.WAITING)),
                new Gauge(
                        "zhengwu.exchange.unanswered",
                        "{record}",
                        "Records that were sent to the upper level and have no receipt",
                        () -> book.count(RowState.SENT)),
                new Gauge(
                        "zhengwu.exchange.refused",
                        "{record}",
                        "Records that were refused and not sent again",
                        () -> book.count(RowState.REFUSED)),
                new Gauge(
                        "zhengwu.exchange.lag",
                        "s",
                        "Age of the oldest record that waits to be sent or for its receipt",
                        this::lag));
    }

    private long lag() {
        return book.waitingSince()
                .map(since -> Duration.between(since, Instant.now()).toSeconds())
                .orElse(0L);
    }
}

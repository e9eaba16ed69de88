package org.zhengwu.server.operation;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import org.zhengwu.runtime.transaction.Transactions;
import org.zhengwu.spi.Gauge;
import org.zhengwu.spi.Gauges;

/** Reads the gauges of all functions, each in a transaction of its own. */
@ApplicationScoped
public class GaugeReadings {

    private static final Logger LOG = System.getLogger(GaugeReadings.class.getName());

    private final Instance<Gauges> gauges;
    private final Transactions transactions;

    @Inject
    public GaugeReadings(@Any Instance<Gauges> gauges, Transactions transactions) {
        this.gauges = gauges;
        this.transactions = transactions;
    }

    /**
     * What a gauge showed.
     *
     * @param value empty where it could not be read, which is in the log
     */
    public record Reading(Gauge gauge, OptionalLong value) {

        public Reading {
            requireNonNull(gauge, "gauge");
            requireNonNull(value, "value");
        }
    }

    /** What every gauge shows now, by name; one that fails hides no other. */
    public List<Reading> now() {
        return all().stream()
                .sorted(Comparator.comparing(Gauge::name))
                .map(each -> new Reading(each, attempt(each)))
                .toList();
    }

    List<Gauge> all() {
        return gauges.stream().flatMap(each -> each.all().stream()).toList();
    }

    long read(Gauge gauge) {
        return transactions.requiresNew(() -> gauge.value().getAsLong());
    }

    private OptionalLong attempt(Gauge gauge) {
        try {
            return OptionalLong.of(read(gauge));
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "The gauge " + gauge.name() + " cannot be read", failed);
            return OptionalLong.empty();
        }
    }
}

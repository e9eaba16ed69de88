package org.zhengwu.runtime.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.zhengwu.api.UnavailableException;
import org.zhengwu.runtime.job.Failure;
import org.zhengwu.runtime.job.Pauses;
import org.zhengwu.runtime.transaction.Transactions;
import org.zhengwu.spi.RecurringJob;

/**
 * Delivers recorded events: in the order of their subject to each subscriber, each delivery in one
 * transaction with its record. A delivery that failed too often, other than by an outage, is parked; it holds back later events of
 * the same subject for the same subscriber, because their order is promised, and nothing else.
 */
@ApplicationScoped
class Dispatcher implements RecurringJob {

    static final String NAME = "outbox.dispatch";

    private static final String PAUSE = "zhengwu.outbox.pause";
    private static final Logger LOG = System.getLogger(Dispatcher.class.getName());
    private static final int BATCH = 100;
    private static final int MOST_DOUBLINGS = 8;

    private final DeliveryTable table;
    private final Subscribers subscribers;
    private final Transactions transactions;
    private final int attempts;
    private final Duration backOff;
    private final Duration pause;

    @Inject
    Dispatcher(
            DeliveryTable table,
            Subscribers subscribers,
            Transactions transactions,
            @ConfigProperty(name = "zhengwu.outbox.attempts", defaultValue = "10") int attempts,
            @ConfigProperty(name = "zhengwu.outbox.backoff", defaultValue = "PT1S") Duration backOff,
            @ConfigProperty(name = PAUSE, defaultValue = "PT1S") Duration pause) {
        this.table = table;
        this.subscribers = subscribers;
        this.transactions = transactions;
        this.attempts = attempts;
        this.backOff = backOff;
        this.pause = Pauses.of(PAUSE, pause);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration pause() {
        return pause;
    }

    /** Delivers until nothing is due. */
    @Override
    public int run() {
        Set<String> names = subscribers.all().keySet();
        int total = 0;
        int delivered;
        do {
            delivered = 0;
            List<DeliveryTable.Key> due = transactions.required(() -> table.due(names, Instant.now(), BATCH));
            for (DeliveryTable.Key key : due) {
                delivered += deliver(key) ? 1 : 0;
            }
            total += delivered;
        } while (delivered > 0);
        return total;
    }

    private boolean deliver(DeliveryTable.Key key) {
        try {
            return transactions.requiresNew(() -> {
                boolean claimed = table.claim(key, Instant.now());
                if (claimed) {
                    table.event(key).handTo(subscribers.named(key.subscriber()));
                    table.done(key);
                }
                return claimed;
            });
        } catch (RuntimeException | LinkageError | AssertionError failed) {
            LOG.log(Level.WARNING, "The subscriber {0} failed: {1}", key.subscriber(), Failure.describe(failed));
            boolean outage = failed instanceof UnavailableException;
            transactions.requiresNew(() -> failed(key, outage, Failure.code(failed)));
            return false;
        }
    }

    /** An outage is waited out: nobody should have to find what was parked when the port is back. */
    private void failed(DeliveryTable.Key key, boolean outage, String error) {
        int made = table.attempts(key) + 1;
        Duration rest = backOff.multipliedBy(1L << Math.min(made - 1, MOST_DOUBLINGS));
        table.failed(key, made, !outage && made >= attempts, Instant.now().plus(rest), error);
    }
}

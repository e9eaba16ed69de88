package org.zhengwu.runtime.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.zhengwu.runtime.transaction.Transactions;
import org.zhengwu.spi.RecurringJob;

/** Counts deliveries, and forgets events recorded before {@code zhengwu.outbox.keep}, 30 days if absent. */
@ApplicationScoped
class SqlDeliveries implements Deliveries, RecurringJob {

    private final DeliveryTable table;
    private final Transactions transactions;
    private final Duration keep;

    @Inject
    SqlDeliveries(
            DeliveryTable table,
            Transactions transactions,
            @ConfigProperty(name = "zhengwu.outbox.keep", defaultValue = "P30D") Duration keep) {
        this.table = table;
        this.transactions = transactions;
        this.keep = keep;
    }

    @Override
    public long waiting() {
        return transactions.required(() -> table.count(DeliveryTable.WAITING));
    }

    @Override
    public long parked() {
        return transactions.required(() -> table.count(DeliveryTable.PARKED));
    }

    @Override
    public int retryParked() {
        return transactions.required(() -> table.unpark(Instant.now()));
    }

    @Override
    public String name() {
        return "outbox.expiry";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public int run() {
        return transactions.required(() -> table.forget(Instant.now().minus(keep)));
    }
}

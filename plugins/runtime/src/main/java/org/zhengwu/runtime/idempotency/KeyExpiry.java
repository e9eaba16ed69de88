package org.zhengwu.runtime.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.zhengwu.runtime.transaction.Transactions;
import org.zhengwu.spi.RecurringJob;

/** Forgets keys after {@code zhengwu.idempotency.keep}, 30 days if absent. */
@ApplicationScoped
class KeyExpiry implements RecurringJob {

    private final FirstCalls firstCalls;
    private final Transactions transactions;
    private final Duration keep;

    @Inject
    KeyExpiry(
            FirstCalls firstCalls,
            Transactions transactions,
            @ConfigProperty(name = "zhengwu.idempotency.keep", defaultValue = "P30D") Duration keep) {
        this.firstCalls = firstCalls;
        this.transactions = transactions;
        this.keep = keep;
    }

    @Override
    public String name() {
        return "idempotency.expiry";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public int run() {
        return transactions.required(
                () -> firstCalls.deleteOlderThan(Instant.now().minus(keep)));
    }
}

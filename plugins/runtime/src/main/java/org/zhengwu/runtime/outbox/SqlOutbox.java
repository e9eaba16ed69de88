package org.zhengwu.runtime.outbox;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.zhengwu.api.Event;
import org.zhengwu.api.json.Json;
import org.zhengwu.runtime.job.Jobs;
import org.zhengwu.runtime.persistence.Statements;
import org.zhengwu.runtime.transaction.Transactions;
import org.zhengwu.spi.Outbox;

/** Records an event and one delivery for each subscriber in the present transaction. */
@ApplicationScoped
class SqlOutbox implements Outbox {

    private final Transactions transactions;
    private final Statements statements;
    private final Subscribers subscribers;
    private final Jobs jobs;

    @Inject
    SqlOutbox(Transactions transactions, Statements statements, Subscribers subscribers, Jobs jobs) {
        this.transactions = transactions;
        this.statements = statements;
        this.subscribers = subscribers;
        this.jobs = jobs;
    }

    @Override
    public void add(Event event) {
        if (!transactions.isActive()) {
            throw new IllegalStateException("An event is recorded in the transaction of what it tells of");
        }
        UUID id = UuidCreator.getTimeOrderedEpoch();
        Instant now = Instant.now();
        String subject = event.subject().toString();
        statements.update(
                "insert into rt_outbox (id, subject, type, payload, recorded_at) values (?, ?, ?, ?, ?)",
                id,
                subject,
                event.getClass().getName(),
                Json.strict().write(event),
                now);
        for (String subscriber : subscribers.of(event)) {
            statements.update(
                    "insert into rt_delivery (event, subscriber, subject, state, attempts, next_try)"
                            + " values (?, ?, ?, 'WAITING', 0, ?)",
                    id,
                    subscriber,
                    subject,
                    now);
        }
        transactions.afterCompletion(committed -> {
            if (committed) {
                jobs.wake(Dispatcher.NAME);
            }
        });
    }
}

package org.zhengwu.plugin.audit;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.zhengwu.api.ActingFor;
import org.zhengwu.api.Caller;
import org.zhengwu.api.OrganId;
import org.zhengwu.runtime.persistence.Statements;
import org.zhengwu.runtime.transaction.Transactions;
import org.zhengwu.spi.LegalClock;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.audit.AuditLog;

/**
 * Appends with one insert, at once and not when entities are flushed: an entry must not go away with a
 * persistence context that somebody clears.
 */
@ApplicationScoped
class SqlAuditLog implements AuditLog {

    private final Statements statements;
    private final Transactions transactions;
    private final LegalClock clock;

    @Inject
    SqlAuditLog(Statements statements, Transactions transactions, LegalClock clock) {
        this.statements = statements;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public void append(Caller caller, AuditFact fact) {
        if (!transactions.isActive()) {
            throw new IllegalStateException("An entry is appended in the transaction of what it tells of");
        }
        insert(caller, fact);
    }

    @Override
    public void appendAlone(Caller caller, AuditFact fact) {
        transactions.requiresNew(() -> insert(caller, fact));
    }

    private void insert(Caller caller, AuditFact fact) {
        ActingFor actingFor = caller.actingFor();
        statements.update(
                "insert into adt_pending (id, done_at, legal_date, account, roles, organs, party, channel, request,"
                        + " action, subject, outcome, details)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                UuidCreator.getTimeOrderedEpoch(),
                Instant.now().truncatedTo(ChronoUnit.MICROS),
                clock.today(),
                caller.account().value(),
                RecordedEntry.join(
                        caller.grants().stream().map(grant -> grant.role().name())),
                RecordedEntry.join(caller.organs().map(OrganId::toString)),
                actingFor == null ? null : actingFor.party().toString(),
                caller.channel().name(),
                caller.request(),
                fact.action(),
                fact.subject() == null ? null : fact.subject().toString(),
                fact.outcome().name(),
                RecordedEntry.write(fact.details()));
    }
}

package org.zhengwu.runtime.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.RequestInFlightException;
import org.zhengwu.runtime.persistence.Statements;
import org.zhengwu.runtime.transaction.Transactions;

/** Keeps the first call of each key, with the digest of its input and its result, both under the key's seal. */
@ApplicationScoped
class FirstCalls {

    private final Statements statements;
    private final Transactions transactions;
    private final Set<FirstCall> inFlight = ConcurrentHashMap.newKeySet();

    @Inject
    FirstCalls(Statements statements, Transactions transactions) {
        this.statements = statements;
        this.transactions = transactions;
    }

    /** Marks a call as in flight on this instance, until its transaction ends. */
    void enter(FirstCall call) {
        if (!inFlight.add(call)) {
            throw new RequestInFlightException();
        }
    }

    /** Takes the mark away: now, or at the end of the transaction that the call is a part of. */
    void leave(FirstCall call) {
        if (transactions.isActive()) {
            transactions.afterCompletion(committed -> inFlight.remove(call));
        } else {
            inFlight.remove(call);
        }
    }

    Optional<Kept> find(FirstCall call) {
        Seal seal = new Seal(call);
        List<Object[]> rows = statements.rows(
                1,
                "select digest, result from rt_idempotency"
                        + " where account = ? and operation = ? and idempotency_key = ?",
                call.account(),
                call.operation(),
                seal.name());
        return rows.stream()
                .map(row -> new Kept((String) row[0], row[1] == null ? null : seal.open((String) row[1])))
                .findFirst();
    }

    /** Claims the key before the work; another server that does the same now waits, then fails. */
    void claim(FirstCall call, String digest) {
        try {
            statements.update(
                    "insert into rt_idempotency (account, operation, idempotency_key, digest, created_at)"
                            + " values (?, ?, ?, ?, ?)",
                    call.account(),
                    call.operation(),
                    new Seal(call).name(),
                    digest,
                    Instant.now());
        } catch (PersistenceException taken) {
            throw new KeyTakenException(taken);
        }
    }

    void keepResult(FirstCall call, String result) {
        Seal seal = new Seal(call);
        statements.update(
                "update rt_idempotency set result = ?" + " where account = ? and operation = ? and idempotency_key = ?",
                seal.close(result),
                call.account(),
                call.operation(),
                seal.name());
    }

    int deleteOlderThan(Instant limit) {
        return statements.update("delete from rt_idempotency where created_at < ?", limit);
    }

    /** The first call as it was kept; the result is null for an operation that gives nothing. */
    record Kept(String digest, @Nullable String result) {}
}

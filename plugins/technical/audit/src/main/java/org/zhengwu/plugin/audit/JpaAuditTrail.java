package org.zhengwu.plugin.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.CappedCount;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.technical.audit.AuditEntry;
import org.zhengwu.api.technical.audit.AuditEntryId;
import org.zhengwu.api.technical.audit.AuditOutcome;
import org.zhengwu.api.technical.audit.AuditQuery;
import org.zhengwu.api.technical.audit.AuditQuery.CheckedAuditQuery;
import org.zhengwu.api.technical.audit.AuditTrail;
import org.zhengwu.api.technical.audit.AuditVerification;
import org.zhengwu.api.technical.audit.AuditVerification.Finding;
import org.zhengwu.plugin.audit.chain.ChainLines;
import org.zhengwu.plugin.audit.chain.ChainVerifier;
import org.zhengwu.plugin.audit.chain.Checkpoint;
import org.zhengwu.runtime.page.Cursor;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.audit.AuditLog;

/** Reads the chain in the database; what it verifies is what it would export. */
@ApplicationScoped
class JpaAuditTrail implements AuditTrail {

    private static final String LIST = "audit.entries";

    private final EntityManager entities;
    private final Chain chain;
    private final Seals seals;
    private final AuditLog log;

    @Inject
    JpaAuditTrail(EntityManager entities, Chain chain, Seals seals, AuditLog log) {
        this.entities = entities;
        this.chain = chain;
        this.seals = seals;
        this.log = log;
    }

    @Override
    public Page<AuditEntry> list(Caller caller, AuditQuery query, PageRequest page) {
        Map<String, Object> narrowing = narrowing(query.check().orThrow());
        Long before =
                Cursor.read(LIST, page.cursor()).map(cursor -> cursor.number(0)).orElse(null);
        int counted = find("e.seq", Long.class, narrowing, null)
                .setMaxResults(CappedCount.CAP + 1)
                .getResultList()
                .size();
        List<LinkedEntry> found = find("e", LinkedEntry.class, narrowing, before)
                .setMaxResults(page.limit() + 1)
                .getResultList();
        boolean more = found.size() > page.limit();
        List<LinkedEntry> shown = more ? found.subList(0, page.limit()) : found;
        String next = more ? Cursor.write(LIST, shown.get(shown.size() - 1).seq()) : null;
        return new Page<>(shown.stream().map(LinkedEntry::view).toList(), next, CappedCount.of(counted));
    }

    /** The conditions of a query, each with the value of its parameter {@code :p}. */
    private static Map<String, Object> narrowing(CheckedAuditQuery query) {
        Map<String, Object> narrowing = new LinkedHashMap<>();
        if (query.account() != null) {
            narrowing.put("e.account = :p", query.account().value());
        }
        if (query.subject() != null) {
            narrowing.put("e.subject = :p", query.subject().toString());
        }
        if (query.action() != null) {
            narrowing.put("e.action = :p", query.action());
        }
        if (query.from() != null) {
            narrowing.put("e.doneAt >= :p", query.from());
        }
        if (query.until() != null) {
            narrowing.put("e.doneAt < :p", query.until());
        }
        return narrowing;
    }

    private <T> TypedQuery<T> find(String what, Class<T> type, Map<String, Object> narrowing, @Nullable Long before) {
        StringBuilder text = new StringBuilder("select " + what + " from adtEntry e where 1 = 1");
        Map<String, Object> values = new LinkedHashMap<>();
        narrowing.forEach((condition, value) -> {
            String name = "p" + values.size();
            text.append(" and ").append(condition.replace(":p", ":" + name));
            values.put(name, value);
        });
        if (before != null) {
            text.append(" and e.seq < :before");
            values.put("before", before);
        }
        TypedQuery<T> query =
                entities.createQuery(text.append(" order by e.seq desc").toString(), type);
        values.forEach(query::setParameter);
        return query;
    }

    @Override
    public Optional<AuditEntry> find(Caller caller, AuditEntryId id) {
        return Optional.ofNullable(entities.find(LinkedEntry.class, id.value())).map(LinkedEntry::view);
    }

    @Override
    public AuditVerification verify(Caller caller) {
        List<Checkpoint> checkpoints = new ArrayList<>();
        Finding wrong = seals.read(checkpoints);
        if (wrong != null) {
            List<AuditEntryId> unlinked = chain.waiting().stream()
                    .map(entry -> new AuditEntryId(entry.id()))
                    .toList();
            return new AuditVerification(0, 0, wrong, unlinked);
        }
        ChainVerifier verifier = new ChainVerifier(checkpoints);
        try (InputStream lines = new Export(chain)) {
            ChainLines.read(lines, verifier::accept);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return verifier.result();
    }

    @Override
    public InputStream export(Caller caller) {
        // Who takes the whole trail out is on it.
        log.appendAlone(caller, new AuditFact("AuditTrail.export", null, AuditOutcome.DONE, Map.of()));
        return new Export(chain);
    }
}

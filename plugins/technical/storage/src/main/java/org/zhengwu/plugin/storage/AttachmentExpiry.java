package org.zhengwu.plugin.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Subject;
import org.zhengwu.runtime.transaction.Transactions;
import org.zhengwu.spi.LegalClock;
import org.zhengwu.spi.RecurringJob;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.audit.AuditLog;

/** Takes away attachments that nobody bound in their term, and what crashed uploads left in the spool. */
@ApplicationScoped
class AttachmentExpiry implements RecurringJob {

    private static final int BATCH = 1_000;
    private static final Duration LONGEST_UPLOAD = Duration.ofDays(1);

    private final StorageSettings settings;
    private final DocumentTable documents;
    private final Transactions transactions;
    private final LegalClock clock;
    private final AuditLog audit;

    @Inject
    AttachmentExpiry(
            StorageSettings settings,
            DocumentTable documents,
            Transactions transactions,
            LegalClock clock,
            AuditLog audit) {
        this.settings = settings;
        this.documents = documents;
        this.transactions = transactions;
        this.clock = clock;
        this.audit = audit;
    }

    @Override
    public String name() {
        return "storage.expiry";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(10);
    }

    @Override
    public int run() {
        int done = Spool.sweep(settings.spool(), Instant.now().minus(LONGEST_UPLOAD));
        // One transaction each: it locks one content only, so that no two can wait for each other.
        for (int i = 0; i < BATCH && transactions.requiresNew(this::removeOne); i++) {
            done++;
        }
        return done;
    }

    private boolean removeOne() {
        return documents
                .removeExpired(clock.now())
                .map(DocumentEntity::view)
                .map(removed -> {
                    Subject subject = new Subject("document", removed.id().value());
                    Map<String, String> details = Map.of("digest", removed.digest());
                    audit.append(Caller.system(name()), AuditFact.done("DocumentStore.expire", subject, details));
                    return true;
                })
                .orElse(false);
    }
}

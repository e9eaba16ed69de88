package org.zhengwu.plugin.seals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.CappedCount;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.Revision;
import org.zhengwu.api.Violations;
import org.zhengwu.api.technical.seals.Seal;
import org.zhengwu.api.technical.seals.SealDraft;
import org.zhengwu.api.technical.seals.SealId;
import org.zhengwu.api.technical.seals.SealRevocationDraft;
import org.zhengwu.api.technical.seals.SealRevoked;
import org.zhengwu.api.technical.seals.SealService;
import org.zhengwu.api.technical.seals.SealVerification;
import org.zhengwu.runtime.page.Cursor;
import org.zhengwu.runtime.persistence.Revisions;
import org.zhengwu.spi.LegalClock;
import org.zhengwu.spi.Outbox;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.audit.AuditLog;

/** Keeps seals in the database, and looks at documents. */
@ApplicationScoped
class JpaSealService implements SealService {

    private static final String LIST = "seals.seals";

    private final SealBook book;
    private final Enrolment enrolment;
    private final SealCheck check;
    private final SealsSettings settings;
    private final LegalClock clock;
    private final AuditLog audit;
    private final Outbox outbox;

    @Inject
    JpaSealService(
            SealBook book,
            Enrolment enrolment,
            SealCheck check,
            SealsSettings settings,
            LegalClock clock,
            AuditLog audit,
            Outbox outbox) {
        this.book = book;
        this.enrolment = enrolment;
        this.check = check;
        this.settings = settings;
        this.clock = clock;
        this.audit = audit;
        this.outbox = outbox;
    }

    @Override
    public Page<Seal> list(Caller caller, @Nullable String organ, PageRequest page) {
        Violations violations = new Violations();
        OrganId parsed = violations.parse("organ", organ, "id", "must be an id", OrganId::of);
        Optional<OrganId> of =
                violations.check(() -> Optional.ofNullable(parsed)).orThrow();
        UUID after =
                Cursor.read(LIST, page.cursor()).map(cursor -> cursor.id(0)).orElse(null);
        List<SealEntity> found = book.list(of.orElse(null), after, page.limit() + 1);
        boolean more = found.size() > page.limit();
        List<Seal> shown =
                found.stream().limit(page.limit()).map(SealEntity::view).toList();
        String next = more ? Cursor.write(LIST, shown.get(shown.size() - 1).id().value()) : null;
        return new Page<>(shown, next, CappedCount.of(book.count(of.orElse(null))));
    }

    @Override
    public Optional<Seal> find(Caller caller, SealId id) {
        return book.find(id).map(SealEntity::view);
    }

    @Override
    @Transactional
    public Seal enrol(Caller caller, IdempotencyKey key, SealDraft draft) {
        return enrolment.enrol(caller, draft.check().orThrow()).view();
    }

    @Override
    @Transactional
    public Seal revoke(Caller caller, SealId id, Revision revision, SealRevocationDraft draft) {
        String reason = draft.check().orThrow();
        SealEntity seal = book.lock(id).orElseThrow(() -> new NotFoundException("seal"));
        Revisions.expect(seal.revision(), revision);
        seal.revoke(reason, clock.now());
        outbox.add(new SealRevoked(id, seal.organ()));
        audit.append(caller, AuditFact.done("SealService.revoke", id.subject(), Map.of()));
        book.flush();
        return seal.view();
    }

    @Override
    public SealVerification verify(Caller caller, InputStream document) {
        try {
            byte[] read = document.readNBytes(settings.limit() + 1);
            if (read.length > settings.limit()) {
                throw new InvalidInputException(
                        "document", "too-long", "must have at most " + settings.limit() + " bytes");
            }
            return check.of(read);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

package org.zhengwu.plugin.storage;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.Subject;
import org.zhengwu.api.technical.storage.DocumentId;
import org.zhengwu.runtime.persistence.Statements;
import org.zhengwu.spi.LegalClock;

/** The documents in the database; those whose term ended are as absent as those that never were. */
@ApplicationScoped
class DocumentTable {

    private final EntityManager entities;
    private final Statements statements;
    private final ContentTable contents;
    private final LegalClock clock;

    @Inject
    DocumentTable(EntityManager entities, Statements statements, ContentTable contents, LegalClock clock) {
        this.entities = entities;
        this.statements = statements;
        this.contents = contents;
        this.clock = clock;
    }

    /** Makes a document and keeps its content; it is in the database when it is stored. */
    DocumentEntity make(String name, String mediaType, Content content) {
        contents.keep(content);
        return new DocumentEntity(UuidCreator.getTimeOrderedEpoch(), name, mediaType, content, clock.now());
    }

    void store(DocumentEntity document) {
        entities.persist(document);
        entities.flush();
    }

    Optional<DocumentEntity> find(DocumentId id) {
        return present(entities.find(DocumentEntity.class, id.value()));
    }

    /** Finds and locks a document, so that it is bound once and not taken away meanwhile. */
    Optional<DocumentEntity> lock(DocumentId id) {
        return present(entities.find(DocumentEntity.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** The documents that are bound to a record. */
    List<DocumentEntity> of(Subject record) {
        return entities.createQuery("select d from stDocument d where d.subject = :record", DocumentEntity.class)
                .setParameter("record", record.toString())
                .getResultList();
    }

    /** The documents of a party: of its records, or brought for it and not part of a record yet; the oldest first. */
    List<DocumentEntity> of(PartyId party) {
        return entities.createQuery(
                        "select d from stDocument d where d.party = :party"
                                + " or (d.subject is null and d.uploaderParty = :party) order by d.id",
                        DocumentEntity.class)
                .setParameter("party", party.value())
                .getResultStream()
                .filter(document -> !document.isExpired(clock.now()))
                .toList();
    }

    /** Takes away one document whose term ended, and its content where no other document has it. */
    Optional<DocumentEntity> removeExpired(Instant now) {
        String due =
                "select id from st_document where expires_at <= ? order by expires_at limit 1 for update skip locked";
        List<Object> found = statements.column(due, now);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        DocumentEntity expired = entities.find(DocumentEntity.class, (UUID) found.get(0));
        remove(expired);
        return Optional.of(expired);
    }

    /** Takes a document away, and its content where no other document has it. */
    void remove(DocumentEntity document) {
        entities.remove(document);
        entities.flush();
        contents.release(document.digest());
    }

    private Optional<DocumentEntity> present(DocumentEntity found) {
        Instant now = clock.now();
        return Optional.ofNullable(found).filter(document -> !document.isExpired(now));
    }
}

package org.zhengwu.plugin.storage;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.ActingFor;
import org.zhengwu.api.Caller;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.Role;
import org.zhengwu.api.Subject;
import org.zhengwu.api.technical.storage.Document;
import org.zhengwu.api.technical.storage.DocumentId;
import org.zhengwu.runtime.persistence.UuidText;
import org.zhengwu.spi.technical.storage.Documents.Binding;

/** A document in the database; its content lies beside, by the digest. */
@Entity(name = "stDocument")
@Table(name = "st_document")
class DocumentEntity {

    @Id
    private UUID id;

    private String name;

    @Column(name = "media_type")
    private String mediaType;

    private long size;
    private String digest;

    @Convert(converter = UuidText.class)
    private @Nullable UUID uploader;

    @Column(name = "uploader_party")
    @Convert(converter = UuidText.class)
    private @Nullable UUID uploaderParty;

    private @Nullable String subject;

    @Convert(converter = UuidText.class)
    private @Nullable UUID party;

    @Convert(converter = UuidText.class)
    private @Nullable UUID organ;

    @Column(name = "window_organ")
    @Convert(converter = UuidText.class)
    private @Nullable UUID window;

    @Column(name = "stored_at")
    private Instant storedAt;

    @Column(name = "expires_at")
    private @Nullable Instant expiresAt;

    @Version
    private long revision;

    protected DocumentEntity() {}

    DocumentEntity(UUID id, String name, String mediaType, Content content, Instant storedAt) {
        this.id = id;
        this.name = name;
        this.mediaType = mediaType;
        this.size = content.size();
        this.digest = content.digest();
        this.storedAt = storedAt;
    }

    /** Another document of the same content, of the record that the binding names. */
    DocumentEntity copy(Binding binding) {
        DocumentEntity copy = new DocumentEntity();
        copy.id = UuidCreator.getTimeOrderedEpoch();
        copy.name = name;
        copy.mediaType = mediaType;
        copy.size = size;
        copy.digest = digest;
        copy.storedAt = storedAt;
        copy.uploader = uploader;
        copy.uploaderParty = uploaderParty;
        copy.bind(binding);
        return copy;
    }

    void uploadedBy(Caller caller, Duration term) {
        this.uploader = caller.account().value();
        this.uploaderParty = partyOf(caller);
        this.expiresAt = storedAt.plus(term);
    }

    void bind(Binding binding) {
        PartyId boundParty = binding.party();
        this.subject = binding.subject().toString();
        this.party = boundParty == null ? null : boundParty.value();
        this.organ = valueOf(binding.organ());
        this.window = valueOf(binding.window());
        this.expiresAt = null;
    }

    boolean isExpired(Instant now) {
        return expiresAt != null && !expiresAt.isAfter(now);
    }

    /** Whether the caller may bind it to the record: its uploader, and to one record only. */
    boolean isBindableBy(Caller caller, Subject to) {
        return caller.account().value().equals(uploader) && (subject == null || subject.equals(to.toString()));
    }

    boolean isReadableBy(Caller caller) {
        PartyId ofParty = party == null ? null : new PartyId(party);
        return caller.scope().covers(ofParty, organ(organ))
                || caller.scope().covers(null, organ(window))
                || isUploadOf(caller);
    }

    private static @Nullable UUID valueOf(@Nullable OrganId organ) {
        return organ == null ? null : organ.value();
    }

    private static @Nullable OrganId organ(@Nullable UUID value) {
        return value == null ? null : new OrganId(value);
    }

    // Once it is a record's, an agent whose authority ended reads it no more: the party must be the same.
    private boolean isUploadOf(Caller caller) {
        return caller.account().value().equals(uploader)
                && (subject == null || Objects.equals(uploaderParty, partyOf(caller)));
    }

    /** Whether a read by the caller is one of staff's, of what a record holds. */
    boolean isStaffRead(Caller caller) {
        boolean own = party != null && party.equals(partyOf(caller));
        return subject != null && !own && caller.grants().stream().anyMatch(grant -> grant.role() != Role.SERVICE_USER);
    }

    private static @Nullable UUID partyOf(Caller caller) {
        ActingFor actingFor = caller.actingFor();
        return actingFor == null ? null : actingFor.party().value();
    }

    String digest() {
        return digest;
    }

    Document view() {
        return new Document(
                new DocumentId(id),
                name,
                mediaType,
                size,
                digest,
                subject == null ? null : Subject.of(subject),
                storedAt,
                expiresAt);
    }
}

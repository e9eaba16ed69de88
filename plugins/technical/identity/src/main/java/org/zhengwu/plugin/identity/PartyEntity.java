package org.zhengwu.plugin.identity;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.technical.identity.CheckedParty;
import org.zhengwu.api.technical.identity.IdentifierKind;
import org.zhengwu.api.technical.identity.MobileNumber;
import org.zhengwu.api.technical.identity.PartyKind;

/** A party on file; its name, identifier and number are sealed, and the identifier is found by a digest. */
@Entity(name = "idParty")
@Table(name = "id_party")
class PartyEntity {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private PartyKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "identifier_kind")
    private IdentifierKind identifierKind;

    @Column(name = "identifier_digest")
    private String identifierDigest;

    private String identifier;
    private String name;
    private @Nullable String mobile;

    @Column(name = "sealed_with")
    private String sealedWith;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Version
    private long revision;

    protected PartyEntity() {}

    PartyEntity(CheckedParty party, String identifierDigest, Sealing sealing, Instant enteredAt) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.kind = party.kind();
        this.identifierKind = party.identifier().kind();
        this.identifierDigest = identifierDigest;
        this.enteredAt = enteredAt;
        MobileNumber number = party.mobile();
        seal(sealing, party.identifier().value(), party.name(), number == null ? null : number.value());
    }

    private void seal(Sealing sealing, String plainIdentifier, String plainName, @Nullable String plainMobile) {
        identifier = sealing.seal(plainIdentifier, context("identifier"));
        name = sealing.seal(plainName, context("name"));
        mobile = plainMobile == null ? null : sealing.seal(plainMobile, context("mobile"));
        sealedWith = sealing.mark();
    }

    /** Seals the same values with the key of now. */
    void sealAgain(Sealing sealing) {
        seal(sealing, identifier(sealing), name(sealing), mobile(sealing));
    }

    /** Takes the number under which it is reached; null where none is kept any more. */
    void reachAt(@Nullable MobileNumber number, Sealing sealing) {
        mobile = number == null ? null : sealing.seal(number.value(), context("mobile"));
    }

    void rename(String right, Sealing sealing) {
        name = sealing.seal(right, context("name"));
    }

    // A ciphertext moved to another row or column cannot be opened there.
    private String context(String column) {
        return "party/" + id + "/" + column;
    }

    String identifier(Sealing sealing) {
        return sealing.open(identifier, context("identifier"));
    }

    String name(Sealing sealing) {
        return sealing.open(name, context("name"));
    }

    @Nullable
    String mobile(Sealing sealing) {
        return mobile == null ? null : sealing.open(mobile, context("mobile"));
    }

    PartyId id() {
        return new PartyId(id);
    }

    PartyKind kind() {
        return kind;
    }

    IdentifierKind identifierKind() {
        return identifierKind;
    }

    Instant enteredAt() {
        return enteredAt;
    }

    long revision() {
        return revision;
    }
}

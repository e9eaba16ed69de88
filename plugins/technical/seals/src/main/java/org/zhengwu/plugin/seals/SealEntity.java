package org.zhengwu.plugin.seals;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Revision;
import org.zhengwu.api.StepNotAllowedException;
import org.zhengwu.api.technical.seals.CheckedSeal;
import org.zhengwu.api.technical.seals.Seal;
import org.zhengwu.api.technical.seals.SealAlgorithm;
import org.zhengwu.api.technical.seals.SealId;
import org.zhengwu.api.technical.seals.SealState;
import org.zhengwu.spi.technical.seals.SealProvider.Made;

/** A seal on file. */
@Entity(name = "slSeal")
@Table(name = "sl_seal")
class SealEntity {

    @Id
    private UUID id;

    private UUID organ;
    private String owner;
    private String name;

    @Enumerated(EnumType.STRING)
    private SealAlgorithm algorithm;

    @Enumerated(EnumType.STRING)
    private SealState state;

    @Column(name = "key_reference")
    private String keyReference;

    private String certificate;
    private String fingerprint;

    @Column(name = "valid_from")
    private Instant validFrom;

    @Column(name = "valid_until")
    private Instant validUntil;

    @Column(name = "enrolled_at")
    private Instant enrolledAt;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @Column(name = "revoked_for")
    private @Nullable String revokedFor;

    @Version
    private long revision;

    protected SealEntity() {}

    SealEntity(CheckedSeal seal, String owner, Made made, X509Certificate certificate, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.organ = seal.organ().value();
        this.owner = owner;
        this.name = seal.name();
        this.algorithm = seal.algorithm();
        this.state = SealState.IN_USE;
        this.keyReference = made.keyReference();
        this.certificate = Certificates.pem(certificate);
        this.fingerprint = Certificates.digest(Certificates.encoded(certificate));
        this.validFrom = Certificates.validFrom(certificate);
        this.validUntil = Certificates.validUntil(certificate);
        this.enrolledAt = now;
    }

    void revoke(String reason, Instant now) {
        if (state != SealState.IN_USE) {
            throw new StepNotAllowedException("REVOKE", state.name(), Set.of());
        }
        state = SealState.REVOKED;
        revokedAt = now;
        revokedFor = reason;
    }

    SealId id() {
        return new SealId(id);
    }

    OrganId organ() {
        return new OrganId(organ);
    }

    long revision() {
        return revision;
    }

    String owner() {
        return owner;
    }

    String name() {
        return name;
    }

    SealAlgorithm algorithm() {
        return algorithm;
    }

    String keyReference() {
        return keyReference;
    }

    X509Certificate certificate() {
        return Certificates.read(certificate);
    }

    boolean isRevoked() {
        return state == SealState.REVOKED;
    }

    boolean holdsAt(Instant at) {
        return !at.isBefore(validFrom) && at.isBefore(validUntil);
    }

    Seal view() {
        return new Seal(
                id(),
                new Revision(revision),
                organ(),
                owner,
                name,
                algorithm,
                state,
                certificate,
                fingerprint,
                validFrom,
                validUntil,
                enrolledAt,
                revokedAt,
                revokedFor);
    }
}

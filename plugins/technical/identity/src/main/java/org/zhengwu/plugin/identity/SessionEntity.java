package org.zhengwu.plugin.identity;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Assurance;

/** A session, known by the digest of its token. */
@Entity(name = "idSession")
@Table(name = "id_session")
class SessionEntity {

    @Id
    private UUID id;

    @Column(name = "digest")
    private String digest;

    private UUID account;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "used_at")
    private Instant usedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Assurance assurance;

    @Column(name = "factor_proven")
    private boolean factorProven;

    protected SessionEntity() {}

    SessionEntity(String digest, AccountId account, Instant now, Duration longest) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.digest = digest;
        this.account = account.value();
        this.begunAt = now;
        this.usedAt = now;
        this.expiresAt = now.plus(longest);
    }

    void prove(@Nullable Assurance how, boolean withFactor) {
        assurance = how;
        factorProven = withFactor;
    }

    boolean isAlive(Instant now, Duration idle) {
        return now.isBefore(expiresAt) && now.isBefore(usedAt.plus(idle));
    }

    boolean wasUsedBefore(Instant moment) {
        return usedAt.isBefore(moment);
    }

    UUID id() {
        return id;
    }

    UUID account() {
        return account;
    }

    /** How surely an identity provider knew who began it; null where it began with a password. */
    @Nullable
    Assurance assurance() {
        return assurance;
    }

    /** Whether the provider asked for a second factor. */
    boolean isFactorProven() {
        return factorProven;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}

package org.zhengwu.plugin.identity;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.zhengwu.api.AccountId;

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

    protected SessionEntity() {}

    SessionEntity(String digest, AccountId account, Instant now, Duration longest) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.digest = digest;
        this.account = account.value();
        this.begunAt = now;
        this.usedAt = now;
        this.expiresAt = now.plus(longest);
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

    Instant expiresAt() {
        return expiresAt;
    }
}

package org.zhengwu.plugin.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The failed sign-ins under a name since the last good one, whether or not an account has the name. */
@Entity(name = "idLockout")
@Table(name = "id_lockout")
class LockoutEntity {

    private static final int MOST_DOUBLINGS = 20;

    @Id
    private String digest;

    private int failures;

    @Column(name = "failed_at")
    private Instant failedAt;

    @Column(name = "locked_until")
    private @Nullable Instant lockedUntil;

    protected LockoutEntity() {}

    LockoutEntity(String digest, Instant now) {
        this.digest = digest;
        this.failedAt = now;
    }

    /** Counts a failure; every one from the allowed number on locks twice as long as the one before. */
    void fail(Instant now, int allowed, Duration first, Duration longest) {
        failures++;
        failedAt = now;
        if (failures >= allowed) {
            Duration lock = first.multipliedBy(1L << Math.min(failures - allowed, MOST_DOUBLINGS));
            lockedUntil = now.plus(lock.compareTo(longest) > 0 ? longest : lock);
        }
    }

    boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }
}

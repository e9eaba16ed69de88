package org.zhengwu.plugin.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;

/** The failed sign-ins of an account since the last good one. */
@Entity(name = "idLockout")
@Table(name = "id_lockout")
class LockoutEntity {

    private static final int MOST_DOUBLINGS = 20;

    @Id
    private UUID account;

    private int failures;

    @Column(name = "locked_until")
    private @Nullable Instant lockedUntil;

    protected LockoutEntity() {}

    LockoutEntity(AccountId account) {
        this.account = account.value();
    }

    /** Counts a failure; every one from the allowed number on locks twice as long as the one before. */
    void fail(Instant now, int allowed, Duration first, Duration longest) {
        failures++;
        if (failures >= allowed) {
            Duration lock = first.multipliedBy(1L << Math.min(failures - allowed, MOST_DOUBLINGS));
            lockedUntil = now.plus(lock.compareTo(longest) > 0 ? longest : lock);
        }
    }

    void lift() {
        failures = 0;
        lockedUntil = null;
    }

    boolean isClean() {
        return failures == 0;
    }

    boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }
}

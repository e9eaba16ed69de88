package org.zhengwu.plugin.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.zhengwu.api.Caller;
import org.zhengwu.api.TooManyRequestsException;
import org.zhengwu.runtime.job.DatabaseLock;
import org.zhengwu.runtime.persistence.Statements;
import org.zhengwu.runtime.plugin.PluginException;
import org.zhengwu.spi.LegalClock;

/** What an account may upload within a day, so that nobody fills the database alone. */
@ApplicationScoped
class UploadQuota {

    private static final String TWO_GIBIBYTES = "2147483648";
    private static final String USUAL_FILES = "2000";
    private static final Duration DAY = Duration.ofDays(1);
    private static final int LOCKS = 64;

    private final Statements statements;
    private final DatabaseLock lock;
    private final LegalClock clock;
    private final long bytes;
    private final long files;

    @Inject
    UploadQuota(
            Statements statements,
            DatabaseLock lock,
            LegalClock clock,
            StorageSettings settings,
            @ConfigProperty(name = "zhengwu.storage.quota", defaultValue = TWO_GIBIBYTES) long bytes,
            @ConfigProperty(name = "zhengwu.storage.quota-files", defaultValue = USUAL_FILES) long files) {
        if (bytes < settings.limit()) {
            throw new PluginException("zhengwu.storage.quota must not be less than zhengwu.storage.limit.");
        }
        if (files < 1) {
            throw new PluginException("zhengwu.storage.quota-files is a number of at least 1.");
        }
        this.statements = statements;
        this.lock = lock;
        this.clock = clock;
        this.bytes = bytes;
        this.files = files;
    }

    void check(@Observes Startup event) {
        // The observer makes the bean at the start, so that a wrong setting stops it.
    }

    /** Throws where the account has used its day up, before any of the content is taken in. */
    void requireAny(Caller caller) {
        require(caller, 1);
    }

    /** Throws where the content is too much for the account's day; others of the account wait till it is kept. */
    void requireRoom(Caller caller, long size) {
        // A few locks for all: a row for each account would stay for ever.
        lock.hold("storage.quota." + Math.floorMod(caller.account().value().hashCode(), LOCKS));
        require(caller, size);
    }

    private void require(Caller caller, long size) {
        Instant now = clock.now();
        Object[] used = statements
                .rows(
                        1,
                        "select count(*), coalesce(sum(size), 0), min(stored_at) from st_document"
                                + " where uploader = ?1 and stored_at > ?2",
                        caller.account().toString(),
                        now.minus(DAY))
                .get(0);
        long usedFiles = ((Number) used[0]).longValue();
        long usedBytes = ((Number) used[1]).longValue();
        if (usedFiles >= files || usedBytes > bytes - size) {
            throw new TooManyRequestsException(rest(used[2], now));
        }
    }

    /** How long it takes until the oldest of the uploads counts no more. */
    private static Duration rest(Object oldest, Instant now) {
        Instant since = oldest instanceof OffsetDateTime at
                ? at.toInstant()
                : oldest instanceof java.sql.Timestamp stamp ? stamp.toInstant() : now;
        Duration rest = Duration.between(now, since.plus(DAY));
        return rest.compareTo(DAY) > 0 ? DAY : rest.plusSeconds(1);
    }
}

package org.zhengwu.plugin.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Role;
import org.zhengwu.api.TooManyRequestsException;
import org.zhengwu.runtime.job.DatabaseLock;
import org.zhengwu.runtime.plugin.PluginException;
import org.zhengwu.spi.LegalClock;

/** What an account may upload within a day, so that nobody fills the database alone; the system itself has no such limit. */
@ApplicationScoped
class UploadQuota {

    private static final String TWO_GIBIBYTES = "2147483648";
    private static final String USUAL_FILES = "2000";
    private static final Duration DAY = Duration.ofDays(1);
    private static final int LOCKS = 64;

    private final EntityManager entities;
    private final DatabaseLock lock;
    private final LegalClock clock;
    private final long bytes;
    private final long files;

    @Inject
    UploadQuota(
            EntityManager entities,
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
        this.entities = entities;
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
        if (caller.has(Role.SYSTEM)) {
            return;
        }
        Instant now = clock.now();
        Object[] used = uploads("count(d), coalesce(sum(d.size), 0)", Object[].class, "", caller, now)
                .getSingleResult();
        long usedFiles = ((Number) used[0]).longValue();
        long usedBytes = ((Number) used[1]).longValue();
        if (usedFiles >= files || usedBytes > bytes - size) {
            throw new TooManyRequestsException(rest(caller, now));
        }
    }

    /** How long it takes until the oldest of the uploads counts no more. */
    private Duration rest(Caller caller, Instant now) {
        return uploads("d.storedAt", Instant.class, " order by d.storedAt", caller, now)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(oldest -> Duration.between(now, oldest.plus(DAY)).plusSeconds(1))
                .orElse(DAY);
    }

    private <T> TypedQuery<T> uploads(String what, Class<T> type, String order, Caller caller, Instant now) {
        return entities.createQuery(
                        "select " + what + " from stDocument d where d.uploader = :uploader and d.storedAt > :since"
                                + order,
                        type)
                .setParameter("uploader", caller.account().value())
                .setParameter("since", now.minus(DAY));
    }
}

package org.zhengwu.plugin.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.TooManyRequestsException;
import org.zhengwu.runtime.transaction.Transactions;

/** Counts failed sign-ins under each name and from each source, on all servers together. */
@ApplicationScoped
class SignInGuard {

    private static final int USUAL_FAILURES = 5;
    private static final int USUAL_SOURCE_FAILURES = 1_000;
    private static final int MOST = 1_000_000;
    private static final Duration USUAL_FIRST = Duration.ofMinutes(1);
    private static final Duration USUAL_LONGEST = Duration.ofHours(1);
    private static final Duration REMEMBERED = Duration.ofDays(1);
    private static final Duration USUAL_WINDOW = Duration.ofMinutes(15);

    private final EntityManager entities;
    private final Transactions transactions;
    private final Fingerprints fingerprints;
    private final int failures;
    private final Duration first;
    private final Duration longest;
    private final int sourceFailures;
    private final Duration sourceWindow;

    @Inject
    SignInGuard(
            EntityManager entities, Transactions transactions, Fingerprints fingerprints, IdentitySettings settings) {
        this.entities = entities;
        this.transactions = transactions;
        this.fingerprints = fingerprints;
        failures = settings.number("lock.failures", USUAL_FAILURES, 1, MOST);
        first = settings.duration("lock.first", USUAL_FIRST);
        longest = settings.duration("lock.longest", USUAL_LONGEST);
        // Where nobody is served, everybody calls from one address.
        sourceFailures = settings.number("source.failures", settings.trial() ? MOST : USUAL_SOURCE_FAILURES, 1, MOST);
        sourceWindow = settings.duration("source.window", USUAL_WINDOW);
    }

    /** The digest of a source, under which it is counted. */
    String digest(String source) {
        return fingerprints.of("source", source);
    }

    /** Throws where the source failed too often, whatever the account. */
    void requireCalm(String digest) {
        Instant now = Instant.now();
        SourceEntity source = entities.find(SourceEntity.class, digest);
        if (source != null && source.isThrottled(now, sourceFailures, sourceWindow)) {
            throw new TooManyRequestsException(source.rest(now, sourceWindow).plusSeconds(1));
        }
    }

    boolean isLocked(String name) {
        LockoutEntity lockout = entities.find(LockoutEntity.class, named(name));
        return lockout != null && lockout.isLocked(Instant.now());
    }

    private String named(String name) {
        return fingerprints.of("sign-in", name);
    }

    /** Whether the name is not locked at this moment; the count starts anew. In the present transaction. */
    boolean pass(String name) {
        if (entities.find(LockoutEntity.class, named(name)) == null) {
            return true;
        }
        // Guesses made at the same time may have locked it since the password was compared.
        LockoutEntity lockout = locked(named(name));
        if (lockout != null && lockout.isLocked(Instant.now())) {
            return false;
        }
        lift(name);
        return true;
    }

    private @Nullable LockoutEntity locked(String digest) {
        LockoutEntity lockout = entities.find(LockoutEntity.class, digest, LockModeType.PESSIMISTIC_WRITE);
        if (lockout != null) {
            entities.refresh(lockout, LockModeType.PESSIMISTIC_WRITE);
        }
        return lockout;
    }

    /**
     * Counts a failure under a name, in a transaction of its own; one that is locked is not locked longer. The
     * name of no account is counted like any other, so that the work tells nothing (SEC-002).
     */
    void fail(String name) {
        String digest = named(name);
        counted(() -> count(LockoutEntity.class, digest, LockoutEntity::new, this::fail));
    }

    private void fail(LockoutEntity lockout, Instant now) {
        if (!lockout.isLocked(now)) {
            lockout.fail(now, failures, first, longest);
        }
    }

    void lift(String name) {
        entities.createQuery("delete from idLockout l where l.digest = :digest")
                .setParameter("digest", named(name))
                .executeUpdate();
    }

    /** Counts a failure from a source, in a transaction of its own. */
    void failFrom(String digest) {
        counted(() ->
                count(SourceEntity.class, digest, SourceEntity::new, (source, now) -> source.fail(now, sourceWindow)));
    }

    private void counted(Runnable count) {
        try {
            transactions.requiresNew(count);
        } catch (PersistenceException another) {
            // Another call entered the same at the same time; now it is there.
            transactions.requiresNew(count);
        }
    }

    private <E> void count(
            Class<E> type, String digest, BiFunction<String, Instant, E> made, BiConsumer<E, Instant> fail) {
        Instant now = Instant.now();
        E known = entities.find(type, digest, LockModeType.PESSIMISTIC_WRITE);
        E counted = known == null ? made.apply(digest, now) : known;
        fail.accept(counted, now);
        if (known == null) {
            entities.persist(counted);
        }
        entities.flush();
    }

    /** Forgets the sources whose window is over, and the names under which nobody failed for long. */
    int deleteOver() {
        Instant now = Instant.now();
        int sources = entities.createQuery("delete from idSource s where s.since < :limit")
                .setParameter("limit", now.minus(sourceWindow))
                .executeUpdate();
        return sources
                + entities.createQuery("delete from idLockout l where l.failedAt < :limit")
                        .setParameter("limit", now.minus(REMEMBERED).minus(longest))
                        .executeUpdate();
    }
}

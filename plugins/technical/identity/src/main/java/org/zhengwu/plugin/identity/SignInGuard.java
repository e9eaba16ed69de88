package org.zhengwu.plugin.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.time.Instant;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.TooManyRequestsException;
import org.zhengwu.runtime.transaction.Transactions;

/** Counts failed sign-ins of each account and from each source, on all servers together. */
@ApplicationScoped
class SignInGuard {

    private static final int USUAL_FAILURES = 5;
    private static final int USUAL_SOURCE_FAILURES = 1_000;
    private static final int MOST = 1_000_000;
    private static final Duration USUAL_FIRST = Duration.ofMinutes(1);
    private static final Duration USUAL_LONGEST = Duration.ofHours(1);
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

    boolean isLocked(AccountId account) {
        LockoutEntity lockout = entities.find(LockoutEntity.class, account.value());
        return lockout != null && lockout.isLocked(Instant.now());
    }

    /** Whether the account is not locked at this moment; the count starts anew. In the present transaction. */
    boolean pass(AccountId account) {
        LockoutEntity seen = entities.find(LockoutEntity.class, account.value());
        if (seen.isClean()) {
            return true;
        }
        // Guesses made at the same time may have locked it since the password was compared.
        LockoutEntity lockout = locked(account);
        if (lockout.isLocked(Instant.now())) {
            return false;
        }
        lockout.lift();
        return true;
    }

    private LockoutEntity locked(AccountId account) {
        LockoutEntity lockout = entities.find(LockoutEntity.class, account.value(), LockModeType.PESSIMISTIC_WRITE);
        entities.refresh(lockout, LockModeType.PESSIMISTIC_WRITE);
        return lockout;
    }

    /** Counts a failure of the account, in the present transaction; one that is locked is not locked longer. */
    void fail(AccountId account) {
        LockoutEntity lockout = locked(account);
        Instant now = Instant.now();
        if (!lockout.isLocked(now)) {
            lockout.fail(now, failures, first, longest);
        }
    }

    void lift(AccountId account) {
        locked(account).lift();
    }

    /** Counts a failure from a source, in a transaction of its own. */
    void failFrom(String digest) {
        try {
            transactions.requiresNew(() -> count(digest));
        } catch (PersistenceException another) {
            // Another call entered the source at the same time; now it is there.
            transactions.requiresNew(() -> count(digest));
        }
    }

    private void count(String digest) {
        Instant now = Instant.now();
        SourceEntity known = entities.find(SourceEntity.class, digest, LockModeType.PESSIMISTIC_WRITE);
        SourceEntity source = known == null ? new SourceEntity(digest, now) : known;
        source.fail(now, sourceWindow);
        if (known == null) {
            entities.persist(source);
        }
        entities.flush();
    }

    /** Forgets the sources whose window is over. */
    int deleteOver() {
        return entities.createQuery("delete from idSource s where s.since < :limit")
                .setParameter("limit", Instant.now().minus(sourceWindow))
                .executeUpdate();
    }
}

package org.zhengwu.plugin.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import org.zhengwu.runtime.job.DatabaseLock;
import org.zhengwu.spi.RecurringJob;

/** Deletes what is over, and seals with the key of now what an earlier one sealed. */
@ApplicationScoped
class Upkeep implements RecurringJob {

    private static final String NAME = "identity.upkeep";
    private static final Duration PAUSE = Duration.ofMinutes(5);
    private static final int ROWS_AT_ONCE = 200;
    private static final int MOST_ROUNDS = 50;

    private final EntityManager entities;
    private final Sealing sealing;
    private final Sessions sessions;
    private final SignInGuard guard;
    private final DatabaseLock lock;

    @Inject
    Upkeep(EntityManager entities, Sealing sealing, Sessions sessions, SignInGuard guard, DatabaseLock lock) {
        this.entities = entities;
        this.sealing = sealing;
        this.sessions = sessions;
        this.guard = guard;
        this.lock = lock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public int run() {
        int total = lock.tryAlone(NAME, () -> sessions.deleteOver() + guard.deleteOver())
                .orElse(0);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            int sealed = lock.tryAlone(NAME, this::sealAgain).orElse(0);
            total += sealed;
            if (sealed == 0) {
                break;
            }
        }
        return total;
    }

    private int sealAgain() {
        List<PartyEntity> parties = old("select e from idParty e where e.sealedWith <> :mark", PartyEntity.class);
        parties.forEach(party -> party.sealAgain(sealing));
        List<AccountEntity> accounts =
                old("select e from idAccount e where e.sealedWith <> :mark", AccountEntity.class);
        accounts.forEach(account -> account.sealAgain(sealing));
        List<ServiceAddressEntity> addresses =
                old("select e from idServiceAddress e where e.sealedWith <> :mark", ServiceAddressEntity.class);
        addresses.forEach(address -> address.sealAgain(sealing));
        return parties.size() + accounts.size() + addresses.size();
    }

    private <T> List<T> old(String jpql, Class<T> type) {
        return entities.createQuery(jpql, type)
                .setParameter("mark", sealing.mark())
                .setMaxResults(ROWS_AT_ONCE)
                .getResultList();
    }
}

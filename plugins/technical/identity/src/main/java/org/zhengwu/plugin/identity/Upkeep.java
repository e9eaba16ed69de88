package org.zhengwu.plugin.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
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
    private final SignInTickets tickets;
    private final DatabaseLock lock;
    /** Looking costs a walk through every party. An instance with an earlier key looks when it starts with this one. */
    private volatile String allSealedWith = "";

    @Inject
    Upkeep(
            EntityManager entities,
            Sealing sealing,
            Sessions sessions,
            SignInGuard guard,
            SignInTickets tickets,
            DatabaseLock lock) {
        this.entities = entities;
        this.sealing = sealing;
        this.sessions = sessions;
        this.guard = guard;
        this.tickets = tickets;
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
        int deleted = lock.tryAlone(NAME, () -> sessions.deleteOver() + guard.deleteOver() + tickets.deleteOver())
                .orElse(0);
        return deleted + (sealing.mark().equals(allSealedWith) ? 0 : sealAllAgain());
    }

    private int sealAllAgain() {
        String mark = sealing.mark();
        int total = 0;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Optional<Integer> sealed = lock.tryAlone(NAME, this::sealAgain);
            total += sealed.orElse(0);
            if (sealed.equals(Optional.of(0))) {
                allSealedWith = mark;
            }
            if (sealed.orElse(0) == 0) {
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
        List<CorrectionEntity> corrections =
                old("select e from idCorrection e where e.sealedWith <> :mark", CorrectionEntity.class);
        corrections.forEach(correction -> correction.sealAgain(sealing));
        List<SecondFactorEntity> factors =
                old("select e from idSecondFactor e where e.sealedWith <> :mark", SecondFactorEntity.class);
        factors.forEach(factor -> factor.sealAgain(sealing));
        return parties.size() + accounts.size() + addresses.size() + corrections.size() + factors.size();
    }

    private <T> List<T> old(String jpql, Class<T> type) {
        return entities.createQuery(jpql, type)
                .setParameter("mark", sealing.mark())
                .setMaxResults(ROWS_AT_ONCE)
                .getResultList();
    }
}

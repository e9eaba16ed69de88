package org.zhengwu.plugin.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.ActingFor;
import org.zhengwu.api.Assurance;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Channel;
import org.zhengwu.api.ForbiddenException;
import org.zhengwu.api.Grant;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.Role;
import org.zhengwu.spi.LegalClock;
import org.zhengwu.spi.technical.identity.Callers;

/** Finds the caller behind a session, its grants and its parties read anew each time. */
@ApplicationScoped
class SessionCallers implements Callers {

    private static final Set<Role> WITHOUT_PARTIES = Set.of(Role.DEVELOPER, Role.IT_STAFF);

    private final EntityManager entities;
    private final Sessions sessions;
    private final Representations representations;
    private final FactorPolicy factors;
    private final Sealing sealing;
    private final LegalClock clock;

    @Inject
    SessionCallers(
            EntityManager entities,
            Sessions sessions,
            Representations representations,
            FactorPolicy factors,
            Sealing sealing,
            LegalClock clock) {
        this.entities = entities;
        this.sessions = sessions;
        this.representations = representations;
        this.factors = factors;
        this.sealing = sealing;
        this.clock = clock;
    }

    @Override
    public Optional<Caller> byToken(String token, Channel channel, @Nullable PartyId actingFor) {
        return sessions.alive(token).flatMap(session -> byAccount(session, channel, actingFor));
    }

    private Optional<Caller> byAccount(SessionEntity session, Channel channel, @Nullable PartyId actingFor) {
        return Optional.of(entities.find(AccountEntity.class, session.account()))
                .filter(AccountEntity::isOpen)
                .map(account -> {
                    Assurance known = assurance(session, account);
                    return !session.isFactorProven() && factors.isDue(account)
                            ? enrolling(account, channel, known)
                            : caller(account, channel, known, actingFor);
                });
    }

    /** Who must enrol a second factor first, and until then is nobody but the holder of an account (SEC-015). */
    private Caller enrolling(AccountEntity account, Channel channel, Assurance known) {
        return new Caller(account.id(), account.holder(sealing), List.of(), channel, known, null, null);
    }

    private Caller caller(AccountEntity account, Channel channel, Assurance known, @Nullable PartyId wanted) {
        List<Grant> grants = new ArrayList<>(grants(account));
        boolean hasParties = grants.stream().noneMatch(grant -> WITHOUT_PARTIES.contains(grant.role()));
        List<ActingFor> choices = hasParties ? representations.choices(account) : List.of();
        ActingFor actingFor = choose(choices, wanted);
        boolean served = grants.stream().anyMatch(grant -> grant.role() == Role.SERVICE_USER);
        // Who was named to act for a party is a service user for it, also without a grant of the kind.
        if (actingFor != null && account.party() == null && !served) {
            grants.add(new Grant(Role.SERVICE_USER, null, null, null, clock.today(), clock.today(), Set.of()));
        }
        return new Caller(account.id(), account.holder(sealing), grants, channel, known, actingFor, null);
    }

    // With a password, only a party that was entered at a window or verified elsewhere stands behind an account of its
    // own.
    private static Assurance assurance(SessionEntity session, AccountEntity account) {
        Assurance proven = session.assurance();
        if (proven != null) {
            return proven;
        }
        return account.party() == null ? Assurance.REGISTERED : Assurance.VERIFIED;
    }

    private static @Nullable ActingFor choose(List<ActingFor> choices, @Nullable PartyId wanted) {
        if (wanted == null) {
            return choices.isEmpty() ? null : choices.get(0);
        }
        return choices.stream()
                .filter(each -> each.party().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new ForbiddenException("Callers.byToken"));
    }

    private List<Grant> grants(AccountEntity account) {
        LocalDate today = clock.today();
        return entities.createQuery(
                        "select g from idGrant g where g.account = :account order by g.id", GrantEntity.class)
                .setParameter("account", account.id().value())
                .getResultStream()
                .filter(grant -> grant.meets(today, today))
                .map(GrantEntity::grant)
                .toList();
    }
}

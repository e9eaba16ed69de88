package org.zhengwu.plugin.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.ActingFor;
import org.zhengwu.api.Authority;
import org.zhengwu.api.PartyId;
import org.zhengwu.spi.LegalClock;

/** Answers for whom an account may act, and who may act for a party. */
@ApplicationScoped
class Representations {

    private final EntityManager entities;
    private final LegalClock clock;

    @Inject
    Representations(EntityManager entities, LegalClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** The parties that the account may act for today: its own first, the strongest right for each. */
    List<ActingFor> choices(AccountEntity account) {
        List<ActingFor> choices = new ArrayList<>();
        PartyId own = account.party();
        if (own != null) {
            choices.add(new ActingFor(own, Authority.SELF));
        }
        LocalDate today = clock.today();
        List<ActingFor> strongestFirst = entities.createQuery(
                        "select r from idRepresentation r where r.account = :account order by r.id",
                        RepresentationEntity.class)
                .setParameter("account", account.id().value())
                .getResultStream()
                .filter(each -> each.holdsOn(today))
                .map(RepresentationEntity::actingFor)
                .sorted(Comparator.comparing(ActingFor::authority))
                .toList();
        for (ActingFor each : strongestFirst) {
            if (choices.stream().noneMatch(known -> known.party().equals(each.party()))) {
                choices.add(each);
            }
        }
        return List.copyOf(choices);
    }

    /** The rights that hold or will hold, the oldest first. */
    List<RepresentationEntity> of(PartyId party) {
        LocalDate today = clock.today();
        return entities.createQuery(
                        "select r from idRepresentation r where r.party = :party order by r.id",
                        RepresentationEntity.class)
                .setParameter("party", party.value())
                .getResultStream()
                .filter(each -> !each.isOver(today))
                .toList();
    }

    /** The accounts whose holder is the party, the oldest first. */
    List<AccountEntity> ownAccountsOf(PartyId party) {
        return entities.createQuery(
                        "select a from idAccount a where a.party = :party order by a.id", AccountEntity.class)
                .setParameter("party", party.value())
                .getResultList();
    }

    /** The open accounts that may act for the party today. */
    List<AccountId> accountsOf(PartyId party) {
        LocalDate today = clock.today();
        Stream<AccountId> own =
                ownAccountsOf(party).stream().filter(AccountEntity::isOpen).map(AccountEntity::id);
        Stream<AccountId> others = of(party).stream()
                .filter(each -> each.holdsOn(today))
                .map(RepresentationEntity::account)
                .filter(id -> entities.find(AccountEntity.class, id.value()).isOpen());
        return Stream.concat(own, others).distinct().toList();
    }
}

package org.zhengwu.plugin.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.technical.identity.PersonalEntry;
import org.zhengwu.spi.technical.identity.PersonalRecords;

/** What identity itself keeps of a party: its entry, accounts, representations, addresses of service and corrections. */
@ApplicationScoped
class OwnPersonalRecords implements PersonalRecords {

    private static final String FUNCTION = "identity";

    private final EntityManager entities;
    private final Sealing sealing;

    @Inject
    OwnPersonalRecords(EntityManager entities, Sealing sealing) {
        this.entities = entities;
        this.sealing = sealing;
    }

    @Override
    public List<PersonalEntry> about(PartyId party) {
        return Stream.of(
                        of("select p from idParty p where p.id = :party", PartyEntity.class, party, this::entry),
                        of(
                                "select o from idPartyOrgan o where o.party = :party order by o.id",
                                PartyOrganEntity.class,
                                party,
                                OwnPersonalRecords::window),
                        of(
                                "select a from idAccount a where a.party = :party order by a.id",
                                AccountEntity.class,
                                party,
                                this::account),
                        of(
                                "select l from idProviderLink l, idAccount a where l.account = a.id"
                                        + " and a.party = :party order by l.id",
                                ProviderLinkEntity.class,
                                party,
                                OwnPersonalRecords::link),
                        of(
                                "select r from idRepresentation r where r.party = :party order by r.id",
                                RepresentationEntity.class,
                                party,
                                OwnPersonalRecords::representation),
                        of(
                                "select s from idServiceAddress s where s.party = :party order by s.id",
                                ServiceAddressEntity.class,
                                party,
                                this::address),
                        of(
                                "select c from idCorrection c where c.party = :party order by c.id",
                                CorrectionEntity.class,
                                party,
                                this::correction))
                .flatMap(Function.identity())
                .toList();
    }

    private <E> Stream<PersonalEntry> of(String query, Class<E> type, PartyId party, Function<E, PersonalEntry> told) {
        return entities.createQuery(query, type)
                .setParameter("party", party.value())
                .getResultStream()
                .map(told);
    }

    private PersonalEntry entry(PartyEntity party) {
        return entry(PartyRegister.SUBJECT_TYPE, party.id().value())
                .value("kind", party.kind())
                .value("name", party.name(sealing))
                .value("identifierKind", party.identifierKind())
                .value("identifier", party.identifier(sealing))
                .value("mobile", party.mobile(sealing))
                .value("enteredAt", party.enteredAt())
                .build();
    }

    private static PersonalEntry window(PartyOrganEntity entered) {
        return entry("entry-at-a-window", entered.id())
                .value("organ", entered.organ())
                .build();
    }

    private PersonalEntry account(AccountEntity account) {
        return entry(Accounts.SUBJECT_TYPE, account.id().value())
                .value("name", account.name())
                .value("holder", account.holder(sealing))
                .value("open", account.isOpen())
                .build();
    }

    private static PersonalEntry link(ProviderLinkEntity link) {
        return entry(ProviderLinkEntity.SUBJECT_TYPE, link.id())
                .value("account", link.account())
                .value("provider", link.provider())
                .value("linkedAt", link.linkedAt())
                .build();
    }

    private static PersonalEntry representation(RepresentationEntity right) {
        return entry(RepresentationEntity.SUBJECT_TYPE, right.id())
                .value("account", right.account())
                .value("authority", right.actingFor().authority())
                .value("from", right.from())
                .value("until", right.view().until())
                .value("endedAt", right.endedAt())
                .build();
    }

    private PersonalEntry address(ServiceAddressEntity agreed) {
        return entry(ServiceAddressEntity.SUBJECT_TYPE, agreed.id())
                .value("way", agreed.way())
                .value("address", agreed.address(sealing))
                .value("agreedAt", agreed.agreedAt())
                .value("withdrawnAt", agreed.withdrawnAt())
                .build();
    }

    private PersonalEntry correction(CorrectionEntity asked) {
        return entry(CorrectionEntity.SUBJECT_TYPE, asked.id())
                .value("organ", asked.organ())
                .value("name", asked.name(sealing))
                .value("explanation", asked.explanation(sealing))
                .value("requestedAt", asked.requestedAt())
                .value("state", asked.state())
                .value("reason", asked.reason(sealing))
                .value("decidedAt", asked.decidedAt())
                .build();
    }

    private static PersonalEntry.Builder entry(String kind, UUID id) {
        return PersonalEntry.builder(FUNCTION, kind, id);
    }
}

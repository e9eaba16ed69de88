package org.zhengwu.tck.technical.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.zhengwu.api.Authority;
import org.zhengwu.api.Caller;
import org.zhengwu.api.ForbiddenException;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.RuleViolatedException;
import org.zhengwu.api.technical.identity.Account;
import org.zhengwu.api.technical.identity.Party;
import org.zhengwu.api.technical.identity.PartyDraft;
import org.zhengwu.api.technical.identity.PartyKind;
import org.zhengwu.api.technical.identity.PersonalEntry;
import org.zhengwu.api.technical.identity.PersonalRecord;
import org.zhengwu.api.technical.identity.Representation;
import org.zhengwu.api.technical.identity.RepresentationDraft;
import org.zhengwu.tck.Requirement;
import org.zhengwu.tck.technical.audit.Entries;

/** The copy of everything that is kept about a party (个人信息副本, PIP-004). */
public interface PersonalRecordContract extends IdentityFixtures {

    @Test
    @Requirement("PIP-004")
    default void givesAPartyWhatIsKeptAboutItInClear() {
        PartyDraft draft = person().build();
        Party party = registered(draft);
        Account account = opened(party.id());

        Caller itself = caller(account, party.id());

        PersonalRecord copy = function().copyPersonalRecord(itself, party.id());

        assertThat(copy.party()).isEqualTo(party.id());
        assertThat(function().copyPersonalRecord(itself, party.id()).madeAt()).isAfterOrEqualTo(copy.madeAt());
        assertThat(copy.entries())
                .filteredOn(entry -> entry.id().equals(party.id().value()))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.function()).isEqualTo("identity");
                    assertThat(entry.kind()).isEqualTo("party");
                });
        assertThat(copy.entries())
                .flatExtracting(entry -> entry.values().values())
                .contains(draft.identifier(), draft.name(), draft.mobile(), account.name());
    }

    @Test
    @Requirement("PIP-004")
    default void givesTheLegalRepresentativeACopyAndAHandlerNone() {
        Party company = registered(enterprise().build());
        Account legal = opened(registered(person().build()).id());
        Account handler = opened(registered(person().build()).id());
        Representation first = represent(receiver(), legal, company.id(), Authority.LEGAL_REPRESENTATIVE);
        Representation second = represent(caller(legal, company.id()), handler, company.id(), Authority.HANDLER);

        assertThat(function()
                        .copyPersonalRecord(caller(legal, company.id()), company.id())
                        .entries())
                .extracting(PersonalEntry::id)
                .contains(company.id().value(), first.id().value(), second.id().value());
        assertThatThrownBy(() -> function().copyPersonalRecord(caller(handler, company.id()), company.id()))
                .isInstanceOfSatisfying(
                        RuleViolatedException.class,
                        refused -> assertThat(refused.rule()).isEqualTo("PIP-004"));
    }

    @Test
    @Requirement({"PIP-004", "ACC-004"})
    default void givesNobodyElseACopy() {
        Party party = registered(person().build());

        assertThatThrownBy(
                        () -> function().copyPersonalRecord(cast().serviceUser(PartyKind.NATURAL_PERSON), party.id()))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> function().copyPersonalRecord(receiver(), party.id()))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    @Requirement("AUD-001")
    default void entersACopyInTheAuditTrail() {
        Party party = registered(person().build());
        Caller person = caller(opened(party.id()), party.id());

        function().copyPersonalRecord(person, party.id());

        assertThat(Entries.doneBy(candidate(), person)).contains("IdentityService.copyPersonalRecord");
    }

    private Representation represent(Caller by, Account account, PartyId party, Authority authority) {
        RepresentationDraft draft = RepresentationDraft.builder()
                .account(account.id().toString())
                .party(party.toString())
                .authority(authority)
                .build();
        return function().represent(by, IdempotencyKey.fresh(), draft);
    }

    private Caller caller(Account account, PartyId actingFor) {
        return cast().bySession(signIn(account.name(), PASSWORD).token(), actingFor)
                .orElseThrow(AssertionError::new);
    }
}

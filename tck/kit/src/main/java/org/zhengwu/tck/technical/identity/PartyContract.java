package org.zhengwu.tck.technical.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.ActingFor;
import org.zhengwu.api.Authority;
import org.zhengwu.api.Caller;
import org.zhengwu.api.ForbiddenException;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.Post;
import org.zhengwu.api.RuleViolatedException;
import org.zhengwu.api.technical.identity.Account;
import org.zhengwu.api.technical.identity.IdentifierKind;
import org.zhengwu.api.technical.identity.Party;
import org.zhengwu.api.technical.identity.PartyDraft;
import org.zhengwu.api.technical.identity.PartyKind;
import org.zhengwu.api.technical.identity.PartyNameDiffersException;
import org.zhengwu.api.technical.identity.Representation;
import org.zhengwu.api.technical.identity.RepresentationDraft;
import org.zhengwu.api.technical.identity.SignedIn;
import org.zhengwu.spi.technical.identity.Parties;
import org.zhengwu.tck.BetweenFunctions;
import org.zhengwu.tck.Cast.Organ;
import org.zhengwu.tck.Identifiers;
import org.zhengwu.tck.Requirement;
import org.zhengwu.tck.technical.audit.Entries;

/** Parties, their identifiers, and who may act for them (IDN-001 to IDN-008). */
public interface PartyContract extends IdentityFixtures {

    @Test
    @Requirement("IDN-008")
    default void showsAPartyMasked() {
        PartyDraft draft = person().build();

        Party party = registered(draft);
        String identifier = String.valueOf(draft.identifier());

        assertThat(party.name().value()).contains("*").doesNotContain("嘉言");
        assertThat(party.identifier().value()).contains("*").doesNotContain(identifier.substring(6, 14));
        assertThat(String.valueOf(party.mobile()))
                .contains("*")
                .doesNotContain(String.valueOf(draft.mobile()).substring(3, 7));
        assertThat(String.valueOf(draft)).doesNotContain(identifier);
    }

    @Test
    @Requirement("AUD-001")
    default void entersARegistrationInTheAuditTrail() {
        Caller window = cast().official(Organ.CITY, Post.RECEIVER);

        function().registerParty(window, IdempotencyKey.fresh(), person().build());

        assertThat(Entries.doneBy(candidate(), window)).contains("IdentityService.registerParty");
    }

    @Test
    @BetweenFunctions
    @Requirement("IDN-008")
    default void tellsADocumentWhomItIsServedOn() {
        PartyDraft draft = person().build();
        Party party = registered(draft);

        assertThat(candidate().port(Parties.class).addressee(party.id())).isEqualTo(draft.name());
    }

    @Test
    @Requirement("IDN-008")
    default void neverTakesBackWhatItShowedMasked() {
        Party party = registered(person().build());
        PartyDraft masked = person().identifier(party.identifier().value()).build();
        PartyDraft maskedMobile =
                person().mobile(String.valueOf(party.mobile())).build();

        assertThatThrownBy(() -> registered(masked)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> registered(maskedMobile)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    @Requirement({"IDN-001", "IDN-002", "IDN-003", "IDN-006", "IDN-007"})
    default void takesValidIdentifiersOfEveryKind() {
        assertThat(registered(person().identifier("11010519491231002X").build()).kind())
                .isEqualTo(PartyKind.NATURAL_PERSON);
        assertThat(registered(enterprise().build()).identifierKind()).isEqualTo(IdentifierKind.UNIFIED_CREDIT_CODE);
        assertThat(registered(enterprise()
                                .kind(PartyKind.ADMINISTRATIVE_ORGAN)
                                .name("国务院办公厅")
                                .identifier("11100000000013338W")
                                .build())
                        .kind())
                .isEqualTo(PartyKind.ADMINISTRATIVE_ORGAN);
    }

    @Test
    @Requirement({"IDN-003", "IDN-006"})
    default void takesTheIdentifiersOfThoseWithoutAResidentCard() {
        String resident =
                "81000019900101" + "%03d".formatted(Identifiers.residentId().charAt(16) - '0');
        String foreigner =
                "91133019900101" + "%03d".formatted(Identifiers.residentId().charAt(16) - '0');
        Map<IdentifierKind, String> valid = Map.of(
                IdentifierKind.RESIDENCE_PERMIT, resident + Identifiers.personCheck(resident),
                IdentifierKind.FOREIGN_PERMANENT_RESIDENT_ID, foreigner + Identifiers.personCheck(foreigner),
                IdentifierKind.HOME_RETURN_PERMIT, "H12345678",
                IdentifierKind.TAIWAN_PERMIT, "12345678",
                IdentifierKind.PASSPORT, "E12345678");

        valid.forEach((kind, identifier) -> assertThat(registered(person().identifierKind(kind)
                                .identifier(identifier)
                                .build())
                        .identifierKind())
                .isEqualTo(kind));
        assertThat(registered(enterprise()
                                .identifierKind(IdentifierKind.ORGANISATION_CODE)
                                .identifier("12345678-8")
                                .build())
                        .identifierKind())
                .isEqualTo(IdentifierKind.ORGANISATION_CODE);
    }

    @Test
    @Requirement("IDN-001")
    default void refusesAResidentIdThatBreaksItsRules() {
        for (String wrong : List.of(
                "110105194912310021",
                "11010519491331002X",
                "11010519490229002X",
                "1101051949123100",
                "１１010519491231002X")) {
            assertRefused(person().identifier(wrong).build(), wrong);
        }
    }

    @Test
    @Requirement("IDN-002")
    default void refusesACreditCodeThatBreaksItsRules() {
        for (String wrong :
                List.of("11100000000013338X", "1110000000001333W8", "11100000000013338", "1110000000001333IW")) {
            assertRefused(enterprise().identifier(wrong).build(), wrong);
        }
    }

    @Test
    @Requirement("IDN-003")
    default void refusesACreditCodeAroundAWrongOrganisationCode() {
        String checkedAsAWhole = "913301001234567831";

        assertRefused(
                enterprise().identifier(checkedAsAWhole).build(), "the organisation code 12345678-3 for 12345678-8");
    }

    @Test
    @Requirement("IDN-006")
    default void refusesPermitsThatBreakTheirForm() {
        assertRefused(
                person().identifierKind(IdentifierKind.HOME_RETURN_PERMIT)
                        .identifier("X12345678")
                        .build(),
                "home return permit");
        assertRefused(
                person().identifierKind(IdentifierKind.TAIWAN_PERMIT)
                        .identifier("1234567")
                        .build(),
                "Taiwan permit");
        assertRefused(
                person().identifierKind(IdentifierKind.RESIDENCE_PERMIT)
                        .identifier("11010519491231002X")
                        .build(),
                "residence permit of a mainland region");
    }

    @Test
    @Requirement("IDN-007")
    default void refusesANumberThatIsNoMobile() {
        for (String wrong : List.of("12912345678", "1391234567", "139123456789", "+8613912345678")) {
            assertRefused(person().mobile(wrong).build(), wrong);
        }
    }

    @Test
    @Requirement("IDN-005")
    default void wantsAnIdentifierOfTheKindOfParty() {
        assertRefused(person().kind(PartyKind.ENTERPRISE).build(), "a resident id of an enterprise");
        assertRefused(enterprise().kind(PartyKind.NATURAL_PERSON).build(), "a credit code of a person");
    }

    @Test
    @Requirement("PTY-001")
    default void givesBackThePartyThatIsKnown() {
        PartyDraft draft = person().build();
        Party first = registered(draft);

        assertThat(registered(draft).id()).isEqualTo(first.id());
        PartyDraft other =
                new PartyDraft(draft.kind(), "不同姓名", draft.identifierKind(), draft.identifier(), draft.mobile());
        assertThatThrownBy(() -> registered(other)).isInstanceOf(PartyNameDiffersException.class);
    }

    @Test
    @Requirement("PTY-001")
    default void givesBackAKnownPartyWithTheMobileNumberOfNow() {
        PartyDraft draft = person().mobile("13911111111").build();
        Party first = registered(draft);
        PartyDraft moved =
                new PartyDraft(draft.kind(), draft.name(), draft.identifierKind(), draft.identifier(), "15822222222");

        Party again = registered(moved);

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.mobile())
                .isNotEqualTo(first.mobile())
                .isEqualTo(registered(person().mobile("15822222222").build()).mobile());
    }

    @Test
    @Requirement("PTY-001")
    default void showsAKnownPartyToEachOrganThatEntersIt() {
        PartyDraft draft = person().build();
        Party party = registered(draft);
        Caller elsewhere = staff().official(Organ.OTHER_IN_CITY, Post.RECEIVER);
        assertThat(function().findParty(elsewhere, party.id())).isEmpty();

        Party again = function().registerParty(elsewhere, IdempotencyKey.fresh(), draft);

        assertThat(again.id()).isEqualTo(party.id());
        assertThat(function().findParty(elsewhere, party.id())).contains(again);
        assertThat(function().findParty(receiver(), party.id())).contains(again);
    }

    @Test
    @Requirement({"PTY-001", "ACC-004"})
    default void showsAPartyToTheOrganThatEnteredItAndToItself() {
        Party party = registered(person().build());
        Account own = opened(party.id());
        Caller itself = caller(own, null);

        assertThat(function().findParty(receiver(), party.id())).contains(party);
        assertThat(function().findParty(itself, party.id())).contains(party);
        assertThat(function().findParty(staff().official(Organ.OTHER_IN_CITY, Post.RECEIVER), party.id()))
                .isEmpty();
        assertThat(function().findParty(cast().serviceUser(PartyKind.NATURAL_PERSON), party.id()))
                .isEmpty();
    }

    @Test
    @Requirement("LIC-018")
    default void letsALegalRepresentativeNameAHandler() {
        Party company = registered(enterprise().build());
        Account legal = opened(registered(person().build()).id());
        Account handler = opened(registered(person().build()).id());
        represent(receiver(), legal, company.id(), Authority.LEGAL_REPRESENTATIVE);
        Caller representative = caller(legal, company.id());

        Representation named = represent(representative, handler, company.id(), Authority.HANDLER);

        assertThat(representative.actingFor()).isEqualTo(new ActingFor(company.id(), Authority.LEGAL_REPRESENTATIVE));
        assertThat(caller(handler, company.id()).actingFor()).isEqualTo(new ActingFor(company.id(), Authority.HANDLER));
        assertThat(function().representationsOf(representative, company.id()))
                .extracting(Representation::account)
                .contains(legal.id(), handler.id());

        function().endRepresentation(representative, named.id(), named.revision());
        assertThatThrownBy(() -> caller(handler, company.id())).isInstanceOf(ForbiddenException.class);
    }

    @Test
    @Requirement("LIC-018")
    default void makesNoStaffAtAWindowTheAgentOfThoseWhoComeThere() {
        Caller window = cast().official(Organ.CITY, Post.RECEIVER);
        Caller colleague = cast().official(Organ.CITY, Post.HANDLER);
        Party person = function().registerParty(window, IdempotencyKey.fresh(), person().build());

        for (Caller staff : List.of(window, colleague)) {
            RepresentationDraft draft = RepresentationDraft.builder()
                    .account(staff.account().toString())
                    .party(person.id().toString())
                    .authority(Authority.DELEGATE)
                    .build();
            assertThatThrownBy(() -> function().represent(window, IdempotencyKey.fresh(), draft))
                    .isInstanceOfSatisfying(
                            RuleViolatedException.class,
                            refused -> assertThat(refused.rule()).isEqualTo("LIC-018"));
        }
    }

    @Test
    @Requirement("LIC-018")
    default void letsAHandlerNameNobody() {
        Party company = registered(enterprise().build());
        Account handler = opened(registered(person().build()).id());
        Account friend = opened(registered(person().build()).id());
        represent(receiver(), handler, company.id(), Authority.HANDLER);
        Caller acting = caller(handler, company.id());

        assertThatThrownBy(() -> represent(acting, friend, company.id(), Authority.HANDLER))
                .isInstanceOfSatisfying(
                        RuleViolatedException.class,
                        refused -> assertThat(refused.rule()).isEqualTo("LIC-018"));
        assertThatThrownBy(() -> caller(friend, company.id())).isInstanceOf(ForbiddenException.class);
    }

    @Test
    @Requirement("LIC-018")
    default void letsNoOtherOrganEnterWhoActsForAParty() {
        Party company = registered(enterprise().build());
        Account stranger = opened(registered(person().build()).id());

        assertThatThrownBy(() -> represent(
                        staff().official(Organ.OTHER_IN_CITY, Post.RECEIVER),
                        stranger,
                        company.id(),
                        Authority.LEGAL_REPRESENTATIVE))
                .isInstanceOf(NotFoundException.class);
    }

    private Representation represent(Caller by, Account account, PartyId party, Authority authority) {
        RepresentationDraft draft = RepresentationDraft.builder()
                .account(account.id().toString())
                .party(party.toString())
                .authority(authority)
                .build();
        return function().represent(by, IdempotencyKey.fresh(), draft);
    }

    private Caller caller(Account account, @org.jspecify.annotations.Nullable PartyId actingFor) {
        SignedIn session = signIn(account.name(), PASSWORD);
        return cast().bySession(session.token(), actingFor).orElseThrow(AssertionError::new);
    }

    private void assertRefused(PartyDraft draft, String what) {
        assertThatThrownBy(() -> registered(draft)).as(what).isInstanceOf(InvalidInputException.class);
    }
}

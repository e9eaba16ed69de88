package org.zhengwu.tck.technical.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.ActingFor;
import org.zhengwu.api.Authority;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.Post;
import org.zhengwu.api.Role;
import org.zhengwu.api.RuleViolatedException;
import org.zhengwu.api.technical.identity.Account;
import org.zhengwu.api.technical.identity.Correction;
import org.zhengwu.api.technical.identity.CorrectionDecisionDraft;
import org.zhengwu.api.technical.identity.CorrectionState;
import org.zhengwu.api.technical.identity.GrantDraft;
import org.zhengwu.api.technical.identity.IdentifierKind;
import org.zhengwu.api.technical.identity.MobileDraft;
import org.zhengwu.api.technical.identity.NameCorrectionDraft;
import org.zhengwu.api.technical.identity.Party;
import org.zhengwu.api.technical.identity.Representation;
import org.zhengwu.api.technical.identity.RepresentationDraft;
import org.zhengwu.tck.Cast.Organ;
import org.zhengwu.tck.Identifiers;
import org.zhengwu.tck.Requirement;

/** Who stands for a party in everything, and to whom a part is entrusted (LIC-018, PIP-004). */
public interface PrincipalContract extends IdentityFixtures {

    /** What a name is to be corrected to. */
    String RIGHT_NAME = "皇甫佳颜";

    @Test
    @Requirement("PIP-004")
    default void givesTheGuardianACopyAndNoDelegateAnything() {
        Party person = registered(person().build());
        Caller guardian = acting(opened(), person, Authority.GUARDIAN);
        Caller delegate = acting(opened(), person, Authority.DELEGATE);

        assertThat(assertDoesNotThrow(() -> function().copyPersonalRecord(guardian, person.id()))
                        .party())
                .isEqualTo(person.id());
        assertEntrusted(() -> function().copyPersonalRecord(delegate, person.id()));
        assertEntrusted(() -> function()
                .changeMobile(delegate, person.id(), person.revision(), new MobileDraft(Identifiers.mobile())));
        assertEntrusted(() -> requested(delegate, person));
        assertEntrusted(() -> function().correctionsOf(delegate, person.id()));
    }

    @Test
    @Requirement("PIP-004")
    default void letsWhoStandsForAPartyChangeItsMobileNumber() {
        Party person = registered(person().build());
        Party company = registered(enterprise().build());
        Caller guardian = acting(opened(), person, Authority.GUARDIAN);
        Caller legal = acting(opened(registered(person().build()).id()), company, Authority.LEGAL_REPRESENTATIVE);
        MobileDraft none = new MobileDraft(null);

        assertThat(assertDoesNotThrow(() -> function().changeMobile(guardian, person.id(), person.revision(), none)))
                .extracting(Party::mobile)
                .isNull();
        assertThat(assertDoesNotThrow(() -> function().changeMobile(legal, company.id(), company.revision(), none)))
                .extracting(Party::mobile)
                .isNull();
    }

    @Test
    @Requirement("PIP-004")
    default void showsWhichDocumentNamesThePartyWhoAsks() {
        String number = "E%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000));
        Party person = registered(person().identifierKind(IdentifierKind.PASSPORT)
                .identifier(number)
                .build());
        Caller itself = session(opened(person.id()), person.id());

        Correction requested = requested(itself, person);

        assertThat(requested.identifierKind()).isEqualTo(IdentifierKind.PASSPORT);
        assertThat(requested.identifier()).isEqualTo(person.identifier());
        assertThat(function().correctionsOf(itself, person.id())).containsExactly(requested);
        assertThat(allPages(100, page -> function().waitingCorrections(receiver(), page)))
                .contains(requested);
    }

    @Test
    @Requirement("PIP-004")
    default void decidesNoCorrectionOfAPartyForWhichItMayAct() {
        Party company = registered(enterprise().build());
        Caller legal = acting(opened(registered(person().build()).id()), company, Authority.LEGAL_REPRESENTATIVE);
        Account handler = opened(registered(person().build()).id());
        represented(handler, company, Authority.HANDLER);
        GrantDraft window = GrantDraft.builder()
                .account(handler.id().toString())
                .role(Role.OFFICIAL)
                .post(Post.RECEIVER)
                .organ(cast().idOf(Organ.CITY).toString())
                .build();
        function().grant(securityAdministrator(), IdempotencyKey.fresh(), window);
        Caller atTheWindow =
                cast().bySession(signIn(handler.name(), PASSWORD).token(), null).orElseThrow(AssertionError::new);
        Correction asked = requested(legal, company);
        CorrectionDecisionDraft yes = CorrectionDecisionDraft.builder()
                .corrected(true)
                .name(RIGHT_NAME)
                .build();

        assertThatThrownBy(() -> function().decideCorrection(atTheWindow, asked.id(), asked.revision(), yes))
                .isInstanceOf(RuleViolatedException.class);
        assertThat(function().correctionsOf(legal, company.id()))
                .extracting(Correction::state)
                .containsExactly(CorrectionState.WAITING);
    }

    @Test
    @Requirement("PIP-004")
    default void copiesWhyARequestWasRefused() {
        Party person = registered(person().build());
        Caller itself = session(opened(person.id()), person.id());
        Correction asked = requested(itself, person);
        CorrectionDecisionDraft no = CorrectionDecisionDraft.builder()
                .corrected(false)
                .reason("与证件不符")
                .build();

        function().decideCorrection(receiver(), asked.id(), asked.revision(), no);

        assertThat(function().copyPersonalRecord(itself, person.id()).entries())
                .filteredOn(entry -> entry.id().equals(asked.id().value()))
                .singleElement()
                .satisfies(entry -> assertThat(entry.values()).containsValues(RIGHT_NAME, "与证件不符"));
    }

    @Test
    @Requirement("LIC-018")
    default void tellsASessionForWhomItMayActToday() {
        Party own = registered(person().build());
        Party company = registered(enterprise().build());
        Party later = registered(enterprise().build());
        Account handler = opened(own.id());
        Representation right = represented(handler, company, Authority.HANDLER);
        LocalDate tomorrow = clock().today().plusDays(1);
        RepresentationDraft fromTomorrow = representation(handler, later, Authority.HANDLER)
                .from(tomorrow.toString())
                .build();
        function().represent(receiver(), IdempotencyKey.fresh(), fromTomorrow);
        ActingFor self = new ActingFor(own.id(), Authority.SELF);

        assertThat(choices(handler, own.id()))
                .containsExactlyInAnyOrder(self, new ActingFor(company.id(), Authority.HANDLER));
        assertThat(choices(handler, company.id()))
                .containsExactlyInAnyOrder(self, new ActingFor(company.id(), Authority.HANDLER));
        function().endRepresentation(receiver(), right.id(), right.revision());
        assertThat(choices(handler, own.id())).containsExactly(self);
    }

    private List<ActingFor> choices(Account account, PartyId actingFor) {
        return function().currentSession(session(account, actingFor)).choices();
    }

    private Caller acting(Account account, Party party, Authority authority) {
        represented(account, party, authority);
        return session(account, party.id());
    }

    private Representation represented(Account account, Party party, Authority authority) {
        return function()
                .represent(
                        receiver(),
                        IdempotencyKey.fresh(),
                        representation(account, party, authority).build());
    }

    private Correction requested(Caller caller, Party party) {
        NameCorrectionDraft draft = NameCorrectionDraft.builder()
                .party(party.id().toString())
                .organ(cast().idOf(Organ.CITY).toString())
                .name(RIGHT_NAME)
                .explanation("登记时同音字写错")
                .build();
        return function().requestCorrection(caller, IdempotencyKey.fresh(), draft);
    }

    private static void assertEntrusted(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RuleViolatedException.class,
                        refused -> assertThat(refused.rule()).isEqualTo("PIP-004"));
    }
}

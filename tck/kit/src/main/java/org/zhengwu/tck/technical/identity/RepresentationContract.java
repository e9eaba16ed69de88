package org.zhengwu.tck.technical.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.ActingFor;
import org.zhengwu.api.Authority;
import org.zhengwu.api.Caller;
import org.zhengwu.api.ForbiddenException;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.Post;
import org.zhengwu.api.Role;
import org.zhengwu.api.RuleViolatedException;
import org.zhengwu.api.technical.identity.Account;
import org.zhengwu.api.technical.identity.Correction;
import org.zhengwu.api.technical.identity.CorrectionDecisionDraft;
import org.zhengwu.api.technical.identity.CorrectionState;
import org.zhengwu.api.technical.identity.GrantDraft;
import org.zhengwu.api.technical.identity.NameCorrectionDraft;
import org.zhengwu.api.technical.identity.Party;
import org.zhengwu.api.technical.identity.PersonalEntry;
import org.zhengwu.api.technical.identity.Representation;
import org.zhengwu.api.technical.identity.RepresentationDraft;
import org.zhengwu.api.technical.notifications.Notice;
import org.zhengwu.api.technical.notifications.NotificationService;
import org.zhengwu.tck.Cast.Organ;
import org.zhengwu.tck.Requirement;
import org.zhengwu.tck.technical.audit.Entries;

/** The right to act for a party: its term, who gives it, and that the party hears of it (LIC-018). */
public interface RepresentationContract extends IdentityFixtures {

    @Test
    @Requirement("LIC-018")
    default void actsForAPartyInTheTermOfTheRight() {
        Party company = registered(enterprise().build());
        Account handler = account();
        LocalDate today = clock().today();
        RepresentationDraft draft = representation(handler, company, Authority.HANDLER)
                .from(today.plusDays(1).toString())
                .until(today.plusDays(2).toString())
                .build();

        Representation right = function().represent(receiver(), IdempotencyKey.fresh(), draft);

        assertThat(right)
                .isEqualTo(new Representation(
                        right.id(),
                        right.revision(),
                        handler.id(),
                        company.id(),
                        Authority.HANDLER,
                        today.plusDays(1),
                        today.plusDays(2)));
        assertActsNot(handler, company);
        clock().moveTo(today.plusDays(2));
        assertThat(session(handler, company.id()).actingFor())
                .isEqualTo(new ActingFor(company.id(), Authority.HANDLER));
        clock().moveTo(today.plusDays(3));
        assertActsNot(handler, company);
        assertThat(function().representationsOf(receiver(), company.id())).isEmpty();
    }

    @Test
    @Requirement("LIC-018")
    default void actsFromTodayOnWhereTheDraftLeavesTheTermOpen() {
        Party company = registered(enterprise().build());
        Account handler = account();

        Representation right = named(receiver(), handler, company, Authority.HANDLER);

        assertThat(right.from()).isEqualTo(clock().today());
        assertThat(right.until()).isNull();
        assertDoesNotThrow(() -> session(handler, company.id()));
        assertThat(violated(() -> function()
                        .represent(
                                receiver(),
                                IdempotencyKey.fresh(),
                                representation(handler, company, Authority.HANDLER)
                                        .until(clock().today().minusDays(1).toString())
                                        .build())))
                .containsExactly("until");
        assertThat(violated(() -> function()
                        .represent(
                                receiver(),
                                IdempotencyKey.fresh(),
                                representation(handler, company, Authority.HANDLER)
                                        .account(UUID.randomUUID().toString())
                                        .build())))
                .containsExactly("account");
    }

    @Test
    @Requirement("LIC-018")
    default void letsThePartyItselfNameADelegateWhoNamesNobody() {
        Party person = registered(person().build());
        Account own = opened(person.id());
        Account delegate = account();
        Account friend = account();

        named(session(own, person.id()), delegate, person, Authority.DELEGATE);

        Caller acting = session(delegate, person.id());
        assertThat(acting.actingFor()).isEqualTo(new ActingFor(person.id(), Authority.DELEGATE));
        assertThatThrownBy(() -> named(acting, friend, person, Authority.DELEGATE))
                .isInstanceOfSatisfying(
                        RuleViolatedException.class,
                        refused -> assertThat(refused.rule()).isEqualTo("LIC-018"));
    }

    @Test
    @Requirement("LIC-018")
    default void letsNobodyDelegateToTheParty() {
        Party person = registered(person().build());
        Account own = opened(person.id());

        assertThat(violated(() -> named(session(own, person.id()), own, person, Authority.DELEGATE)))
                .containsExactly("account");
    }

    @Test
    @Requirement("LIC-018")
    default void tellsThePartyWhoMayActForIt() {
        Party person = registered(person().build());
        Caller itself = session(opened(person.id()), person.id());
        List<Notice> before = notices(itself);

        named(receiver(), account(), person, Authority.DELEGATE);
        clock().settle();
        List<Notice> ofTheWindow = notices(itself);
        named(itself, account(), person, Authority.DELEGATE);
        clock().settle();

        assertThat(ofTheWindow).hasSize(before.size() + 1).containsAll(before);
        assertThat(notices(itself)).hasSize(before.size() + 2).containsAll(ofTheWindow);
    }

    @Test
    @Requirement("LIC-018")
    default void tellsItThePartyItselfAndNotItsAgents() {
        Party person = registered(person().build());
        Caller itself = session(opened(person.id()), person.id());
        Account delegate = account();
        List<Notice> before = notices(itself);

        named(receiver(), delegate, person, Authority.DELEGATE);
        clock().settle();

        List<Notice> told =
                notices(itself).stream().filter(each -> !before.contains(each)).toList();
        assertThat(told).hasSize(1);
        assertThat(notices(session(delegate, person.id()))).doesNotContainAnyElementsOf(told);
    }

    @Test
    @Requirement("PIP-004")
    default void copiesWhatThePartyItselfWasTold() {
        Party person = registered(person().build());
        Caller itself = session(opened(person.id()), person.id());
        named(receiver(), account(), person, Authority.DELEGATE);
        clock().settle();

        assertThat(function().copyPersonalRecord(itself, person.id()).entries())
                .extracting(PersonalEntry::id)
                .containsAll(
                        notices(itself).stream().map(each -> each.id().value()).toList());
    }

    @Test
    @Requirement("LIC-018")
    default void listsNobodyWhoseRightEnded() {
        Party company = registered(enterprise().build());
        Account legal = account();
        Representation first = named(receiver(), legal, company, Authority.LEGAL_REPRESENTATIVE);
        Representation second = named(receiver(), account(), company, Authority.HANDLER);

        function().endRepresentation(session(legal, company.id()), second.id(), second.revision());

        assertThat(function().representationsOf(receiver(), company.id())).containsExactly(first);
    }

    @Test
    @Requirement("AUD-001")
    default void entersTheBeginningAndTheEndOfARightInTheAuditTrail() {
        Party company = registered(enterprise().build());
        Account legal = account();
        named(receiver(), legal, company, Authority.LEGAL_REPRESENTATIVE);
        Caller acting = session(legal, company.id());

        Representation named = named(acting, account(), company, Authority.HANDLER);
        function().endRepresentation(acting, named.id(), named.revision());

        assertThat(Entries.doneBy(candidate(), acting))
                .contains("IdentityService.represent", "IdentityService.endRepresentation");
    }

    @Test
    @Requirement("PIP-004")
    default void decidesNoCorrectionOfItsOwn() {
        PartyId party = registered(person().build()).id();
        Caller self = FreshAccount.open(candidate(), party)
                .grant(GrantDraft.builder()
                        .role(Role.OFFICIAL)
                        .organ(cast().idOf(Organ.CITY).toString())
                        .post(Post.RECEIVER))
                .signIn();
        NameCorrectionDraft renamed = NameCorrectionDraft.builder()
                .party(party.toString())
                .organ(cast().idOf(Organ.CITY).toString())
                .name("王新名")
                .explanation("户口簿已更正")
                .build();
        Correction asked = function().requestCorrection(self, IdempotencyKey.fresh(), renamed);
        CorrectionDecisionDraft yes =
                CorrectionDecisionDraft.builder().corrected(true).name("王新名").build();

        assertThatThrownBy(() -> function().decideCorrection(self, asked.id(), asked.revision(), yes))
                .isInstanceOf(RuleViolatedException.class);
        assertThat(function()
                        .decideCorrection(receiver(), asked.id(), asked.revision(), yes)
                        .state())
                .isEqualTo(CorrectionState.CORRECTED);
    }

    /** The account of a fresh person. */
    private Account account() {
        return opened(registered(person().build()).id());
    }

    private Representation named(Caller by, Account account, Party party, Authority authority) {
        return function()
                .represent(
                        by,
                        IdempotencyKey.fresh(),
                        representation(account, party, authority).build());
    }

    private void assertActsNot(Account account, Party party) {
        assertThatThrownBy(() -> session(account, party.id())).isInstanceOf(ForbiddenException.class);
    }

    private List<Notice> notices(Caller caller) {
        return candidate()
                .service(NotificationService.class)
                .list(caller, false, PageRequest.of(100, null))
                .items();
    }
}

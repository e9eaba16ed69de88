package org.zhengwu.tck.technical.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Authority;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.IdempotencyKeyReusedException;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.Post;
import org.zhengwu.api.Revision;
import org.zhengwu.api.RevisionConflictException;
import org.zhengwu.api.Role;
import org.zhengwu.api.technical.identity.Account;
import org.zhengwu.api.technical.identity.AccountDraft;
import org.zhengwu.api.technical.identity.GrantDraft;
import org.zhengwu.api.technical.identity.HeldGrant;
import org.zhengwu.api.technical.identity.Organ;
import org.zhengwu.api.technical.identity.OrganDraft;
import org.zhengwu.api.technical.identity.Party;
import org.zhengwu.api.technical.identity.PartyKind;
import org.zhengwu.api.technical.identity.PasswordResetDraft;
import org.zhengwu.api.technical.identity.Representation;
import org.zhengwu.api.technical.identity.RepresentationDraft;
import org.zhengwu.tck.Cast;
import org.zhengwu.tck.Identifiers;
import org.zhengwu.tck.Requirement;

/** Changes of accounts, grants, organs and representations: once for a key, and at the revision that was read. */
public interface IdentityChangeContract extends IdentityFixtures {

    /** A revision that no record of a test reaches. */
    Revision STALE = new Revision(99);

    @Test
    @Requirement("REV-001")
    default void changesNothingAtAnotherRevision() {
        Account opened = opened();
        HeldGrant held = function().grant(securityAdministrator(), IdempotencyKey.fresh(), handlerOf(opened));
        Organ organ = establishedOrgan();
        OrganDraft renamed = EndingOrgan.draft(cast(), organ.creditCode()).build();
        Party company = registered(enterprise().build());
        Representation right =
                representative(company, opened(registered(person().build()).id()));
        PasswordResetDraft reset =
                PasswordResetDraft.builder().password("Kit-new-password-54!").build();

        assertStale(
                opened.revision(), () -> function().resetPassword(systemAdministrator(), opened.id(), STALE, reset));
        assertStale(opened.revision(), () -> function().resetSecondFactor(securityAdministrator(), opened.id(), STALE));
        assertStale(held.revision(), () -> function().revoke(securityAdministrator(), held.id(), STALE));
        assertStale(organ.revision(), () -> function().changeOrgan(systemAdministrator(), organ.id(), STALE, renamed));
        assertStale(right.revision(), () -> function().endRepresentation(receiver(), right.id(), STALE));
    }

    @Test
    @Requirement("IDM-001")
    default void grantsOnceForOneKey() {
        Account opened = opened();
        IdempotencyKey key = IdempotencyKey.fresh();
        GrantDraft draft = handlerOf(opened);

        HeldGrant first = function().grant(securityAdministrator(), key, draft);

        assertThat(assertDoesNotThrow(() -> function().grant(securityAdministrator(), key, draft)))
                .isEqualTo(first);
        assertThat(function().grantsOf(securityAdministrator(), opened.id())).containsExactly(first);
    }

    @Test
    @Requirement("IDM-002")
    default void refusesTheKeyOfAnAccountForAnotherOne() {
        IdempotencyKey key = IdempotencyKey.fresh();
        function().openAccount(systemAdministrator(), key, freshAccount());

        assertThatThrownBy(() -> function().openAccount(systemAdministrator(), key, freshAccount()))
                .isInstanceOf(IdempotencyKeyReusedException.class);
    }

    @Test
    @Requirement("IDM-003")
    default void keepsTheKeysOfAdministratorsApart() {
        IdempotencyKey key = IdempotencyKey.fresh();
        Caller other = cast().holder(Role.SYSTEM_ADMINISTRATOR, Cast.Organ.PROVINCE);

        Account first = function().openAccount(systemAdministrator(), key, freshAccount());
        Account second = function().openAccount(other, key, freshAccount());

        assertThat(second.id()).isNotEqualTo(first.id());
    }

    @Test
    @Requirement("PTY-004")
    default void showsAnOrganAsItWasChanged() {
        Organ organ = establishedOrgan();
        OrganDraft draft =
                EndingOrgan.draft(cast(), organ.creditCode()).name("市更名局").build();

        Organ changed = function().changeOrgan(systemAdministrator(), organ.id(), organ.revision(), draft);

        assertThat(changed.name()).isEqualTo("市更名局");
        assertThat(function().findOrgan(cast().visitor(), organ.id())).contains(changed);
    }

    @Test
    @Requirement({"LIC-018", "ACC-004"})
    default void tellsNoStrangerWhoActsForAPartyAndLetsNoneEndTheRight() {
        Party company = registered(enterprise().build());
        Account legal = opened(registered(person().build()).id());
        Representation right = representative(company, legal);

        for (Caller stranger : List.of(
                cast().serviceUser(PartyKind.ENTERPRISE), staff().official(Cast.Organ.OTHER_IN_CITY, Post.RECEIVER))) {
            assertThatThrownBy(() -> function().endRepresentation(stranger, right.id(), right.revision()))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> function().representationsOf(stranger, company.id()))
                    .isInstanceOf(NotFoundException.class);
        }
        assertThat(function().representationsOf(receiver(), company.id())).containsExactly(right);
    }

    private GrantDraft handlerOf(Account account) {
        return GrantDraft.builder()
                .account(account.id().toString())
                .role(Role.OFFICIAL)
                .post(Post.HANDLER)
                .organ(cast().idOf(Cast.Organ.CITY).toString())
                .build();
    }

    private AccountDraft freshAccount() {
        return AccountDraft.builder()
                .name(freshName())
                .holder("诸葛明月")
                .password(PASSWORD)
                .build();
    }

    private Organ establishedOrgan() {
        OrganDraft draft = EndingOrgan.draft(cast(), Identifiers.organCode()).build();
        return function().establish(systemAdministrator(), IdempotencyKey.fresh(), draft);
    }

    private Representation representative(Party party, Account account) {
        RepresentationDraft draft = RepresentationDraft.builder()
                .account(account.id().toString())
                .party(party.id().toString())
                .authority(Authority.LEGAL_REPRESENTATIVE)
                .build();
        return function().represent(receiver(), IdempotencyKey.fresh(), draft);
    }

    private static void assertStale(Revision current, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RevisionConflictException.class,
                        refused -> assertThat(refused.current()).isEqualTo(current));
    }
}

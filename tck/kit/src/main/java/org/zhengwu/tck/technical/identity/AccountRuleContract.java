package org.zhengwu.tck.technical.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.ActingFor;
import org.zhengwu.api.Authority;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Grant;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.Post;
import org.zhengwu.api.Role;
import org.zhengwu.api.RuleViolatedException;
import org.zhengwu.api.technical.identity.Account;
import org.zhengwu.api.technical.identity.AccountDraft;
import org.zhengwu.api.technical.identity.GrantDraft;
import org.zhengwu.api.technical.identity.HeldGrant;
import org.zhengwu.api.technical.identity.PasswordChangeDraft;
import org.zhengwu.api.technical.identity.PasswordResetDraft;
import org.zhengwu.api.technical.identity.SignedIn;
import org.zhengwu.tck.Cast.Organ;
import org.zhengwu.tck.Requirement;
import org.zhengwu.tck.technical.audit.Entries;

/** What accounts and grants are refused, and what goes with their changes (SEC-002 to SEC-004). */
public interface AccountRuleContract extends IdentityFixtures {

    String NEXT_PASSWORD = "Kit-next-pass-71!";

    @Test
    @Requirement("SEC-002")
    default void refusesAWeakPasswordWhereverOneIsSet() {
        Account account = opened();
        Caller holder = caller(account);
        for (String weak : List.of("123456", "password", "aaaaaaaaaaaa")) {
            PasswordResetDraft reset =
                    PasswordResetDraft.builder().password(weak).build();

            assertThat(violated(() -> function().changePassword(holder, new PasswordChangeDraft(PASSWORD, weak))))
                    .containsExactly("next");
            assertThat(violated(() ->
                            function().resetPassword(systemAdministrator(), account.id(), account.revision(), reset)))
                    .containsExactly("password");
        }
        assertDoesNotThrow(() -> signIn(account.name(), PASSWORD));
    }

    @Test
    @Requirement("SEC-002")
    default void refusesANameThatBreaksItsForm() {
        for (String wrong : List.of("ab", "1abc", "Abc", "a bc", "a".repeat(41))) {
            assertThat(violated(() -> open(draft(wrong).build()))).as(wrong).containsOnly("name");
        }
        assertThat(violated(() -> open(AccountDraft.builder().build()))).containsExactly("name", "holder", "password");
        assertThat(violated(() -> open(
                        draft(freshName()).party(UUID.randomUUID().toString()).build())))
                .containsExactly("party");
        String longest = (freshName() + "-0123456789abcdefghi").substring(0, 40);
        assertThat(open(draft(longest).build()).name()).isEqualTo(longest);
    }

    @Test
    @Requirement("SEC-002")
    default void endsTheSessionOfTheTokenAlone() {
        Account account = opened();
        SignedIn one = signIn(account.name(), PASSWORD);
        SignedIn other = signIn(account.name(), PASSWORD);

        function().signOut(cast().visitor(), one.token());

        assertThat(cast().bySession(one.token(), null)).isEmpty();
        assertThat(cast().bySession(other.token(), null)).isPresent();
    }

    @Test
    @Requirement("SEC-002")
    default void endsTheSessionsWithANewFirstPassword() {
        Account account = opened();
        SignedIn session = signIn(account.name(), PASSWORD);

        function()
                .resetPassword(
                        systemAdministrator(), account.id(), account.revision(), new PasswordResetDraft(NEXT_PASSWORD));

        assertThat(cast().bySession(session.token(), null)).isEmpty();
        assertDoesNotThrow(() -> signIn(account.name(), NEXT_PASSWORD));
    }

    @Test
    @Requirement("SEC-003")
    default void keepsTheRecordsOfAClosedAccount() {
        Account account = opened();
        HeldGrant held = given(draftFor(account, Role.OFFICIAL, Post.HANDLER, Organ.CITY));

        Account closed = function().closeAccount(systemAdministrator(), account.id(), account.revision());

        assertThat(function().findAccount(systemAdministrator(), account.id())).contains(closed);
        assertThat(function().grantsOf(securityAdministrator(), account.id()))
                .extracting(HeldGrant::id)
                .containsExactly(held.id());
    }

    @Test
    @Requirement("LIC-018")
    default void letsTheAccountOfAPartyActForItAsItself() {
        PartyId party = registered(person().build()).id();
        Account account = opened(party);

        Caller itself = caller(account);

        assertThat(itself.actingFor()).isEqualTo(new ActingFor(party, Authority.SELF));
        assertThat(function().currentSession(itself).choices()).containsExactly(new ActingFor(party, Authority.SELF));
        assertThat(function().currentSession(itself).roles()).containsExactly(Role.SERVICE_USER);
    }

    @Test
    @Requirement({"ACC-009", "SEC-003"})
    default void givesARoleAsTheDraftSays() {
        Account account = opened();
        LocalDate today = clock().today();
        LocalDate until = today.plusYears(1);

        HeldGrant window = given(draftFor(account, Role.OFFICIAL, Post.RECEIVER, Organ.CITY)
                .until(until.toString())
                .entrusted(List.of(cast().idOf(Organ.OTHER_IN_CITY).toString())));
        HeldGrant manager = given(GrantDraft.builder()
                .account(account.id().toString())
                .role(Role.INFORMATION_MANAGER)
                .division(cast().divisionOf(Organ.CITY).toString())
                .from(until.toString()));

        assertThat(window.account()).isEqualTo(account.id());
        assertThat(window.grant())
                .isEqualTo(new Grant(
                        Role.OFFICIAL,
                        Post.RECEIVER,
                        cast().idOf(Organ.CITY),
                        cast().divisionOf(Organ.CITY),
                        today,
                        until,
                        Set.of(cast().idOf(Organ.OTHER_IN_CITY))));
        assertThat(manager.grant())
                .isEqualTo(new Grant(
                        Role.INFORMATION_MANAGER, null, null, cast().divisionOf(Organ.CITY), until, null, Set.of()));
        function().revoke(securityAdministrator(), window.id(), window.revision());
        assertThat(function().grantsOf(securityAdministrator(), account.id()))
                .extracting(HeldGrant::id)
                .as("past and future ones included")
                .containsExactly(window.id(), manager.id());
        assertThat(function().grantsOf(securityAdministrator(), account.id()))
                .as("one alone is taken back")
                .contains(manager);
    }

    @Test
    @Requirement("SEC-003")
    default void refusesAGrantThatDoesNotFit() {
        Account account = opened();
        Account closed = opened();
        function().closeAccount(systemAdministrator(), closed.id(), closed.revision());
        String nowhere = UUID.randomUUID().toString();

        assertThat(violated(() -> given(draftFor(closed, Role.OFFICIAL, Post.HANDLER, Organ.CITY))))
                .containsExactly("account");
        assertThat(violated(() -> given(draftFor(account, Role.VISITOR, null, null))))
                .containsExactly("role");
        assertThat(violated(() -> given(draftFor(account, Role.OFFICIAL, Post.HANDLER, null))))
                .containsExactly("organ");
        assertThat(violated(() -> given(draftFor(account, Role.OFFICIAL, Post.HANDLER, Organ.CITY)
                        .account(nowhere)
                        .organ(nowhere))))
                .containsExactly("account", "organ");
        assertThat(violated(() -> given(draftFor(account, Role.OFFICIAL, Post.HANDLER, Organ.CITY)
                        .division(cast().divisionOf(Organ.NEIGHBOUR_CITY).toString()))))
                .containsExactly("division");
        assertThat(violated(() -> given(draftFor(account, Role.OFFICIAL, Post.HANDLER, Organ.CITY)
                        .until(clock().today().minusDays(1).toString()))))
                .containsExactly("until");
        assertThat(function().grantsOf(securityAdministrator(), account.id())).isEmpty();
    }

    @Test
    @Requirement("SEC-004")
    default void letsTheAuditorHoldNoOtherPost() {
        for (boolean auditorFirst : new boolean[] {true, false}) {
            Account account = opened();
            GrantDraft.Builder auditor = draftFor(account, Role.AUDIT_ADMINISTRATOR, null, null);
            GrantDraft.Builder handler = draftFor(account, Role.OFFICIAL, Post.HANDLER, Organ.CITY);
            given(auditorFirst ? auditor : handler);

            assertExcluded(auditorFirst ? handler : auditor);
        }
    }

    @Test
    @Requirement("SEC-004")
    default void looksAtTheTermsOfRolesThatExcludeEachOther() {
        Account account = opened();
        LocalDate last = clock().today().plusDays(9);
        given(draftFor(account, Role.SYSTEM_ADMINISTRATOR, null, null)
                .from(last.toString())
                .until(last.toString()));

        assertExcluded(draftFor(account, Role.SECURITY_ADMINISTRATOR, null, null));
        assertExcluded(
                draftFor(account, Role.SECURITY_ADMINISTRATOR, null, null).from(last.toString()));
        assertDoesNotThrow(() -> given(draftFor(account, Role.SECURITY_ADMINISTRATOR, null, null)
                .from(last.plusDays(1).toString())));
    }

    @Test
    @Requirement("AUD-001")
    default void entersSessionsAndAnOwnPasswordInTheAuditTrail() {
        Account account = opened();
        SignedIn session = signIn(account.name(), PASSWORD);
        Caller holder = caller(account);
        function().signOut(cast().visitor(), session.token());
        function().changePassword(holder, new PasswordChangeDraft(PASSWORD, NEXT_PASSWORD));

        assertThat(Entries.doneBy(candidate(), holder))
                .contains("IdentityService.signIn", "IdentityService.signOut", "IdentityService.changePassword");
    }

    private Account open(AccountDraft draft) {
        return function().openAccount(systemAdministrator(), IdempotencyKey.fresh(), draft);
    }

    private static AccountDraft.Builder draft(String name) {
        return AccountDraft.builder().name(name).holder("诸葛明月").password(PASSWORD);
    }

    private Caller caller(Account account) {
        return cast().bySession(signIn(account.name(), PASSWORD).token(), null).orElseThrow(AssertionError::new);
    }

    private HeldGrant given(GrantDraft.Builder draft) {
        return function().grant(securityAdministrator(), IdempotencyKey.fresh(), draft.build());
    }

    private GrantDraft.Builder draftFor(Account account, Role role, @Nullable Post post, @Nullable Organ organ) {
        return GrantDraft.builder()
                .account(account.id().toString())
                .role(role)
                .post(post)
                .organ(organ == null ? null : cast().idOf(organ).toString());
    }

    private void assertExcluded(GrantDraft.Builder draft) {
        assertThatThrownBy(() -> given(draft))
                .isInstanceOfSatisfying(
                        RuleViolatedException.class,
                        refused -> assertThat(refused.rule()).isEqualTo("SEC-004"));
    }
}

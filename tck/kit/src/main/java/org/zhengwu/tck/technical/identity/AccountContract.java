package org.zhengwu.tck.technical.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Caller;
import org.zhengwu.api.ForbiddenException;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.Post;
import org.zhengwu.api.Revision;
import org.zhengwu.api.RevisionConflictException;
import org.zhengwu.api.Role;
import org.zhengwu.api.RuleViolatedException;
import org.zhengwu.api.ZhengwuException;
import org.zhengwu.api.technical.identity.Account;
import org.zhengwu.api.technical.identity.AccountDraft;
import org.zhengwu.api.technical.identity.AccountNameTakenException;
import org.zhengwu.api.technical.identity.CurrentSession;
import org.zhengwu.api.technical.identity.GrantDraft;
import org.zhengwu.api.technical.identity.HeldGrant;
import org.zhengwu.api.technical.identity.PasswordChangeDraft;
import org.zhengwu.api.technical.identity.PasswordResetDraft;
import org.zhengwu.api.technical.identity.SignInRefusedException;
import org.zhengwu.api.technical.identity.SignedIn;
import org.zhengwu.tck.Cast.Organ;
import org.zhengwu.tck.Requirement;
import org.zhengwu.tck.technical.audit.Entries;

/** Accounts, sessions and grants (SEC-002 to SEC-004, SEC-009, ACC-010). */
public interface AccountContract extends IdentityFixtures {

    /** More failures than any policy lets pass. */
    int FAILURES = 12;

    @Test
    @Requirement({"SEC-002", "SEC-003"})
    default void opensAnAccountUnderANameOfItsOwn() {
        Account opened = opened();
        AccountDraft again = AccountDraft.builder()
                .name(opened.name())
                .holder("另一人")
                .password(PASSWORD)
                .build();

        assertThat(opened.open()).isTrue();
        assertThat(opened.holder().value()).contains("*");
        assertThat(function().findAccount(systemAdministrator(), opened.id())).contains(opened);
        assertThatThrownBy(() -> function().openAccount(systemAdministrator(), IdempotencyKey.fresh(), again))
                .isInstanceOf(AccountNameTakenException.class);
    }

    @Test
    @Requirement("SEC-002")
    default void refusesAWeakPassword() {
        for (String weak : List.of("", "123456", "password", "aaaaaaaaaaaa")) {
            AccountDraft draft = AccountDraft.builder()
                    .name(freshName())
                    .holder("诸葛明月")
                    .password(weak)
                    .build();
            assertThatThrownBy(() -> function().openAccount(systemAdministrator(), IdempotencyKey.fresh(), draft))
                    .as("'%s'", weak)
                    .isInstanceOf(InvalidInputException.class);
        }
    }

    @Test
    @Requirement("SEC-002")
    default void beginsASessionWithTheRightPassword() {
        Account opened = opened();
        grant(opened.id(), Role.OFFICIAL, Post.HANDLER, Organ.CITY);

        SignedIn session = signIn(opened.name(), PASSWORD);
        Caller caller = cast().bySession(session.token(), null).orElseThrow(AssertionError::new);
        CurrentSession current = function().currentSession(caller);

        assertThat(caller.account()).isEqualTo(opened.id());
        assertThat(caller.holds(Post.HANDLER, cast().idOf(Organ.CITY))).isTrue();
        assertThat(current.accountId()).isEqualTo(opened.id());
        assertThat(current.roles()).containsExactly(Role.OFFICIAL);
        assertThat(current.holder().value()).contains("*");
        assertThat(String.valueOf(session)).doesNotContain(session.token());
    }

    @Test
    @Requirement("SEC-002")
    default void answersAlikeForAnUnknownAccountAndAWrongPassword() {
        Account opened = opened();

        Throwable wrong = catchThrowable(() -> signIn(opened.name(), "Wrong-password-11!"));
        Throwable unknown = catchThrowable(() -> signIn(freshName(), PASSWORD));

        assertThat(wrong).isInstanceOf(SignInRefusedException.class);
        assertThat(unknown).isInstanceOf(SignInRefusedException.class).hasMessage(wrong.getMessage());
        assertThat(((ZhengwuException) unknown).data()).isEqualTo(((ZhengwuException) wrong).data());
    }

    @Test
    @Requirement("SEC-002")
    default void locksAnAccountAfterFailuresUntilItsPasswordIsReset() {
        Account opened = opened();
        for (int i = 0; i < FAILURES; i++) {
            assertThatThrownBy(() -> signIn(opened.name(), "Wrong-password-11!"))
                    .isInstanceOf(SignInRefusedException.class);
        }

        assertThatThrownBy(() -> signIn(opened.name(), PASSWORD)).isInstanceOf(SignInRefusedException.class);
        Account locked =
                function().findAccount(systemAdministrator(), opened.id()).orElseThrow(AssertionError::new);
        PasswordResetDraft reset =
                PasswordResetDraft.builder().password("Kit-new-password-52!").build();
        function().resetPassword(systemAdministrator(), locked.id(), locked.revision(), reset);

        assertThat(signIn(opened.name(), "Kit-new-password-52!").accountId()).isEqualTo(opened.id());
    }

    @Test
    @Requirement("SEC-002")
    default void endsASessionOnce() {
        Account opened = opened();
        SignedIn session = signIn(opened.name(), PASSWORD);

        function().signOut(cast().visitor(), session.token());
        assertThatCode(() -> function().signOut(cast().visitor(), session.token()))
                .as("a second sign-out")
                .doesNotThrowAnyException();

        assertThat(cast().bySession(session.token(), null)).isEmpty();
    }

    @Test
    @Requirement("SEC-002")
    default void endsEverySessionWithAChangeOfThePassword() {
        Account opened = opened();
        grant(opened.id(), Role.OFFICIAL, Post.HANDLER, Organ.CITY);
        SignedIn one = signIn(opened.name(), PASSWORD);
        SignedIn other = signIn(opened.name(), PASSWORD);
        Caller caller = cast().bySession(one.token(), null).orElseThrow(AssertionError::new);

        assertThatThrownBy(() -> function()
                        .changePassword(caller, new PasswordChangeDraft("Wrong-password-11!", "Kit-next-pass-63!")))
                .isInstanceOf(SignInRefusedException.class);
        function().changePassword(caller, new PasswordChangeDraft(PASSWORD, "Kit-next-pass-63!"));

        assertThat(cast().bySession(one.token(), null)).isEmpty();
        assertThat(cast().bySession(other.token(), null)).isEmpty();
        assertThatThrownBy(() -> signIn(opened.name(), PASSWORD)).isInstanceOf(SignInRefusedException.class);
        assertThat(signIn(opened.name(), "Kit-next-pass-63!").accountId()).isEqualTo(opened.id());
    }

    @Test
    @Requirement("ACC-010")
    default void leavesAnAccountItsSessionAndItsPasswordBeforeAnyGrant() {
        Account opened = opened();
        SignedIn session = signIn(opened.name(), PASSWORD);
        Caller caller = cast().bySession(session.token(), null).orElseThrow(AssertionError::new);
        PasswordChangeDraft change = new PasswordChangeDraft(PASSWORD, "Kit-next-pass-63!");

        CurrentSession current = assertDoesNotThrow(() -> function().currentSession(caller));
        assertThat(current.accountId()).isEqualTo(opened.id());
        assertThat(current.roles()).isEmpty();
        assertThatThrownBy(() -> function().accounts(caller, PageRequest.first()))
                .isInstanceOf(ForbiddenException.class);
        assertDoesNotThrow(() -> function().changePassword(caller, change));
        assertThat(cast().bySession(session.token(), null)).isEmpty();
        assertThat(signIn(opened.name(), "Kit-next-pass-63!").accountId()).isEqualTo(opened.id());
    }

    @Test
    @Requirement("SEC-003")
    default void closesAnAccountAndEndsItsSessions() {
        Account opened = opened();
        SignedIn session = signIn(opened.name(), PASSWORD);

        assertThatThrownBy(() -> function().closeAccount(systemAdministrator(), opened.id(), new Revision(99)))
                .isInstanceOf(RevisionConflictException.class);
        Account current =
                function().findAccount(systemAdministrator(), opened.id()).orElseThrow(AssertionError::new);
        Account closed = function().closeAccount(systemAdministrator(), opened.id(), current.revision());

        assertThat(closed.open()).isFalse();
        assertThat(cast().bySession(session.token(), null)).isEmpty();
        assertThatThrownBy(() -> signIn(opened.name(), PASSWORD)).isInstanceOf(SignInRefusedException.class);
    }

    @Test
    @Requirement("SEC-004")
    default void letsNobodyHoldTwoOfTheThreeAdministrations() {
        List<Role> three = List.of(Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR, Role.AUDIT_ADMINISTRATOR);
        for (Role first : three) {
            for (Role second : three) {
                if (first != second) {
                    Account opened = opened();
                    grant(opened.id(), first, null, null);
                    assertRule("SEC-004", () -> grant(opened.id(), second, null, null));
                }
            }
        }
    }

    @Test
    @Requirement("SEC-009")
    default void letsNoDeveloperAndNoOperatorReachProductionData() {
        for (Role role : List.of(Role.DEVELOPER, Role.IT_STAFF)) {
            Account opened = opened();
            assertRule("SEC-009", () -> grant(opened.id(), role, null, Organ.CITY));
            grant(opened.id(), role, null, null);
            assertRule("SEC-009", () -> grant(opened.id(), Role.OFFICIAL, Post.HANDLER, Organ.CITY));

            Account handler = opened();
            grant(handler.id(), Role.OFFICIAL, Post.HANDLER, Organ.CITY);
            assertRule("SEC-009", () -> grant(handler.id(), role, null, null));
        }
    }

    @Test
    @Requirement("SEC-003")
    default void letsNobodyGrantToItself() {
        Caller administrator = cast().holder(Role.SECURITY_ADMINISTRATOR, Organ.PROVINCE);
        GrantDraft own = GrantDraft.builder()
                .account(administrator.account().toString())
                .role(Role.INFORMATION_MANAGER)
                .division(cast().divisionOf(Organ.PROVINCE).toString())
                .build();

        assertRule("SEC-003", () -> function().grant(administrator, IdempotencyKey.fresh(), own));
    }

    @Test
    @Requirement("ACC-009")
    default void takesARoleBackWithTheNextCall() {
        Account opened = opened();
        HeldGrant held = grant(opened.id(), Role.OFFICIAL, Post.HANDLER, Organ.CITY);
        SignedIn session = signIn(opened.name(), PASSWORD);
        assertThat(cast().bySession(session.token(), null))
                .hasValueSatisfying(
                        caller -> assertThat(caller.has(Role.OFFICIAL)).isTrue());

        function().revoke(securityAdministrator(), held.id(), held.revision());

        assertThat(cast().bySession(session.token(), null))
                .hasValueSatisfying(
                        caller -> assertThat(caller.has(Role.OFFICIAL)).isFalse());
    }

    @Test
    @Requirement("ACC-009")
    default void holdsAGrantOnlyInItsTerm() {
        Account opened = opened();
        GrantDraft draft = draft(opened.id(), Role.OFFICIAL, Post.HANDLER, Organ.CITY)
                .from(clock().today().plusDays(1).toString())
                .until(clock().today().plusDays(2).toString())
                .build();
        HeldGrant held = function().grant(securityAdministrator(), IdempotencyKey.fresh(), draft);
        SignedIn session = signIn(opened.name(), PASSWORD);

        assertThat(isOfficial(session)).as("before").isFalse();
        clock().moveTo(clock().today().plusDays(2));
        assertThat(isOfficial(session)).as("on the last day").isTrue();
        clock().moveTo(clock().today().plusDays(1));
        assertThat(isOfficial(session)).as("after").isFalse();
        assertThat(function().grantsOf(securityAdministrator(), opened.id())).contains(held);
    }

    @Test
    @Requirement("SEC-003")
    default void listsTheGrantsOfAnAccountTheOldestFirst() {
        Account opened = opened();
        HeldGrant first = grant(opened.id(), Role.OFFICIAL, Post.HANDLER, Organ.CITY);
        HeldGrant second = grant(opened.id(), Role.OFFICIAL, Post.REVIEWER, Organ.CITY);

        assertThat(function().grantsOf(securityAdministrator(), opened.id())).containsExactly(first, second);
    }

    private boolean isOfficial(SignedIn session) {
        return cast().bySession(session.token(), null).stream().anyMatch(caller -> caller.has(Role.OFFICIAL));
    }

    @Test
    @Requirement("IDM-001")
    default void opensOneAccountForOneKey() {
        IdempotencyKey key = IdempotencyKey.fresh();
        AccountDraft draft = AccountDraft.builder()
                .name(freshName())
                .holder("诸葛明月")
                .password(PASSWORD)
                .build();

        Account first = function().openAccount(systemAdministrator(), key, draft);

        assertThat(assertDoesNotThrow(() -> function().openAccount(systemAdministrator(), key, draft)))
                .isEqualTo(first);
    }

    @Test
    @Requirement("PAG-001")
    default void listsEveryAccountOnceByName() {
        String shared = freshName();
        for (int i = 0; i < 5; i++) {
            AccountDraft draft = AccountDraft.builder()
                    .name(shared + "." + i)
                    .holder("诸葛明月")
                    .password(PASSWORD)
                    .build();
            function().openAccount(systemAdministrator(), IdempotencyKey.fresh(), draft);
        }

        List<String> names = allPages(7, page -> function().accounts(systemAdministrator(), page)).stream()
                .map(Account::name)
                .toList();

        assertThat(names).doesNotHaveDuplicates().isSorted();
        assertThat(names).filteredOn(name -> name.startsWith(shared)).hasSize(5);
    }

    @Test
    @Requirement("ACC-004")
    default void findsNoAccountThatNeverWas() {
        assertThat(function().findAccount(systemAdministrator(), new AccountId(UUID.randomUUID())))
                .isEmpty();
        assertThat(cast().bySession("no-such-token", null)).isEmpty();
    }

    @Test
    @Requirement("AUD-001")
    default void entersEachChangeOfAnAccountInTheAuditTrail() {
        Caller system = cast().holder(Role.SYSTEM_ADMINISTRATOR, Organ.PROVINCE);
        Caller security = cast().holder(Role.SECURITY_ADMINISTRATOR, Organ.PROVINCE);
        AccountDraft draft = AccountDraft.builder()
                .name(freshName())
                .holder("诸葛明月")
                .password(PASSWORD)
                .build();
        Account opened = function().openAccount(system, IdempotencyKey.fresh(), draft);
        HeldGrant held = function()
                .grant(
                        security,
                        IdempotencyKey.fresh(),
                        draft(opened.id(), Role.OFFICIAL, Post.HANDLER, Organ.CITY)
                                .build());
        function().revoke(security, held.id(), held.revision());
        PasswordResetDraft reset =
                PasswordResetDraft.builder().password("Kit-new-password-53!").build();
        Account changed = function().resetPassword(system, opened.id(), opened.revision(), reset);
        function().closeAccount(system, changed.id(), changed.revision());

        assertThat(Entries.doneBy(candidate(), system))
                .contains(
                        "IdentityService.openAccount", "IdentityService.resetPassword", "IdentityService.closeAccount");
        assertThat(Entries.doneBy(candidate(), security)).contains("IdentityService.grant", "IdentityService.revoke");
    }

    private HeldGrant grant(AccountId account, Role role, @Nullable Post post, @Nullable Organ organ) {
        return function()
                .grant(
                        securityAdministrator(),
                        IdempotencyKey.fresh(),
                        draft(account, role, post, organ).build());
    }

    private GrantDraft.Builder draft(AccountId account, Role role, @Nullable Post post, @Nullable Organ organ) {
        return GrantDraft.builder()
                .account(account.toString())
                .role(role)
                .post(post)
                .organ(organ == null ? null : cast().idOf(organ).toString());
    }

    private static void assertRule(String rule, ThrowingCallable call) {
        assertThatThrownBy(call)
                .asInstanceOf(type(RuleViolatedException.class))
                .extracting(RuleViolatedException::rule)
                .isEqualTo(rule);
    }
}

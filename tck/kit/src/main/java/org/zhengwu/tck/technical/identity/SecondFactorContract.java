package org.zhengwu.tck.technical.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Caller;
import org.zhengwu.api.ForbiddenException;
import org.zhengwu.api.Revision;
import org.zhengwu.api.Role;
import org.zhengwu.api.RuleViolatedException;
import org.zhengwu.api.StepNotAllowedException;
import org.zhengwu.api.ZhengwuException;
import org.zhengwu.api.technical.identity.Account;
import org.zhengwu.api.technical.identity.PasswordResetDraft;
import org.zhengwu.api.technical.identity.SecondFactorCodeDraft;
import org.zhengwu.api.technical.identity.SecondFactorEnrolmentDraft;
import org.zhengwu.api.technical.identity.SecondFactorOffer;
import org.zhengwu.api.technical.identity.SignInDraft;
import org.zhengwu.api.technical.identity.SignInRefusedException;
import org.zhengwu.api.technical.identity.SignedIn;
import org.zhengwu.tck.Cast.Organ;
import org.zhengwu.tck.Requirement;
import org.zhengwu.tck.technical.audit.Entries;

/** The second factor of an account (二次认证, SEC-011 to SEC-014). */
public interface SecondFactorContract extends IdentityFixtures {

    @Test
    @Requirement("SEC-011")
    default void asksForACodeOnceTheFactorIsConfirmed() {
        Account opened = opened();
        SignedIn before = signIn(opened.name(), PASSWORD);
        SignedIn elsewhere = signIn(opened.name(), PASSWORD);
        Caller holder = holder(before);
        assertRefused(() -> function().enrolSecondFactor(holder, new SecondFactorEnrolmentDraft("Wrong-password-11!")));
        Authenticator app = Authenticator.reading(offered(holder));
        assertRefused(() -> function().confirmSecondFactor(holder, code(unlike(app))));
        assertThat(function().secondFactor(holder).enrolled()).isFalse();
        assertDoesNotThrow(() -> signIn(opened.name(), PASSWORD));

        function().confirmSecondFactor(holder, code(app.at(clock().now())));

        assertThat(cast().bySession(before.token(), null)).isEmpty();
        assertThat(cast().bySession(elsewhere.token(), null)).isEmpty();
        assertRefused(() -> signIn(opened.name(), PASSWORD));
        assertRefused(() -> signIn(opened, unlike(app)));
        wait(app, 1);
        SignedIn after = assertDoesNotThrow(() -> signIn(opened, app.at(clock().now())));
        assertThat(function().secondFactor(holder(after)).enrolled()).isTrue();
        assertThat(found(opened).secondFactor()).isTrue();
    }

    @Test
    @Requirement("SEC-011")
    default void answersAlikeWhicheverOfTheTwoIsWrong() {
        Enrolled enrolled = enrolled();
        String name = enrolled.account().name();

        List<Throwable> answers = List.of(
                catchThrowable(() -> signIn(name, "Wrong-password-11!")),
                catchThrowable(() -> signIn(name, PASSWORD)),
                catchThrowable(() -> signIn(enrolled.account(), unlike(enrolled.app()))));

        assertThat(answers)
                .allSatisfy(each -> assertThat(each)
                        .isInstanceOf(SignInRefusedException.class)
                        .hasMessage(answers.get(0).getMessage()))
                .extracting(each -> ((ZhengwuException) each).data())
                .containsOnly(((ZhengwuException) answers.get(0)).data());
    }

    @Test
    @Requirement("SEC-011")
    default void offersAFactorToAnAccountThatHasNoneAndConfirmsWhatWasOffered() {
        Account account = opened();
        Caller holder = holder(signIn(account.name(), PASSWORD));
        assertStep(() -> function().confirmSecondFactor(holder, code("123456")));
        Authenticator first = Authenticator.reading(offered(holder));
        Authenticator second = Authenticator.reading(offered(holder));
        assertRefused(() -> function().confirmSecondFactor(holder, code(first.at(clock().now()))));
        List<String> recovery = function()
                .confirmSecondFactor(holder, code(second.at(clock().now())))
                .codes();

        Caller again = holder(signIn(account, recovery.get(0)));
        assertStep(() -> offered(again));
    }

    @Test
    @Requirement("SEC-012")
    default void takesACodeOnce() throws Exception {
        Enrolled enrolled = enrolled();
        Account account = enrolled.account();
        String first = enrolled.app().at(clock().now());
        assertRefused(() -> signIn(account, first));
        wait(enrolled.app(), 1);
        String second = enrolled.app().at(clock().now());
        assertDoesNotThrow(() -> signIn(account, second));
        assertRefused(() -> signIn(account, second));

        wait(enrolled.app(), 1);
        String third = enrolled.app().at(clock().now());
        ExecutorService hands = Executors.newFixedThreadPool(2);
        try {
            List<Future<String>> atOnce = hands.invokeAll(Collections.nCopies(2, () -> outcome(account, third)));
            assertThat(List.of(atOnce.get(0).get(), atOnce.get(1).get()))
                    .containsExactlyInAnyOrder("signed in", "sign-in-refused");
        } finally {
            hands.shutdown();
        }
    }

    @Test
    @Requirement("SEC-012")
    default void takesACodeOneStepEarlyOrLateAndNoMore() {
        Enrolled enrolled = enrolled();
        wait(enrolled.app(), 10);
        assertRefused(() -> signIn(enrolled.account(), enrolled.shown(-2)));
        assertRefused(() -> signIn(enrolled.account(), enrolled.shown(2)));
        assertDoesNotThrow(() -> signIn(enrolled.account(), enrolled.shown(-1)));
        wait(enrolled.app(), 10);
        assertDoesNotThrow(() -> signIn(enrolled.account(), enrolled.shown(1)));
    }

    @Test
    @Requirement("SEC-013")
    default void takesEachRecoveryCodeOnce() {
        Enrolled enrolled = enrolled();
        List<String> recovery = enrolled.recovery();
        assertThat(recovery).doesNotHaveDuplicates().hasSizeGreaterThan(1);

        SignedIn first = signIn(enrolled.account(), recovery.get(0));

        assertThat(first.secondFactorDue()).isFalse();
        assertThat(function().secondFactor(holder(first)).recoveryCodes()).isEqualTo(recovery.size() - 1);
        assertRefused(() -> signIn(enrolled.account(), recovery.get(0)));
        SignedIn second = assertDoesNotThrow(() -> signIn(enrolled.account(), recovery.get(1)));
        assertThat(function().secondFactor(holder(second)).recoveryCodes()).isEqualTo(recovery.size() - 2);
    }

    @Test
    @Requirement("SEC-013")
    default void voidsTheRecoveryCodesUntilNowWithFreshOnes() {
        Enrolled enrolled = enrolled();
        Caller holder = enrolled.caller();
        assertRefused(() -> function().renewRecoveryCodes(holder, code("AAAA-AAAA-AAAA")));
        wait(enrolled.app(), 2);

        List<String> fresh =
                function().renewRecoveryCodes(holder, code(enrolled.shown(0))).codes();

        assertThat(fresh).doesNotHaveDuplicates().doesNotContainAnyElementsOf(enrolled.recovery());
        assertThat(function().secondFactor(holder).recoveryCodes()).isEqualTo(fresh.size());
        assertRefused(() -> signIn(enrolled.account(), enrolled.recovery().get(1)));
        assertDoesNotThrow(() -> signIn(enrolled.account(), fresh.get(0)));
    }

    @Test
    @Requirement("SEC-013")
    default void takesACodeHoweverItIsWritten() {
        Enrolled enrolled = enrolled();
        Caller holder = enrolled.caller();
        String written = enrolled.recovery().get(1).replace("-", " ").toLowerCase(Locale.ROOT);
        List<String> fresh = assertDoesNotThrow(() -> function().renewRecoveryCodes(holder, code(" " + written + " ")))
                .codes();
        assertDoesNotThrow(() -> signIn(enrolled.account(), fresh.get(0).replace("-", "")));
        for (String gap : List.of(" ", "-")) {
            wait(enrolled.app(), 2);
            String shown = enrolled.shown(0);
            assertDoesNotThrow(() ->
                    function().renewRecoveryCodes(holder, code(shown.substring(0, 3) + gap + shown.substring(3))));
        }
    }

    @Test
    @Requirement({"SEC-011", "SEC-013", "SEC-014"})
    default void refusesTheRightCodeOfALockedAccount() {
        Enrolled enrolled = enrolled();
        Caller holder = enrolled.caller();
        Account other = opened();
        Caller otherHolder = holder(signIn(other.name(), PASSWORD));
        for (int i = 0; i < AccountContract.FAILURES; i++) {
            assertRefused(() -> signIn(enrolled.account().name(), "Wrong-password-11!"));
            assertRefused(() -> signIn(other.name(), "Wrong-password-11!"));
        }
        String recovery = enrolled.recovery().get(1);

        assertRefused(() -> offered(otherHolder));
        assertRefused(() -> function().renewRecoveryCodes(holder, code(recovery)));
        assertRefused(() -> function().removeSecondFactor(holder, code(recovery)));
        assertThat(function().secondFactor(holder).enrolled()).isTrue();
    }

    @Test
    @Requirement({"SEC-003", "SEC-014"})
    default void removesTheFactorOfAnAccountThatIsClosed() {
        Enrolled enrolled = enrolled();
        Account open = found(enrolled.account());

        Account closed = function().closeAccount(systemAdministrator(), open.id(), open.revision());

        assertThat(closed.secondFactor()).isFalse();
        assertThat(found(enrolled.account())).isEqualTo(closed);
        assertStep(() -> function().resetSecondFactor(securityAdministrator(), closed.id(), closed.revision()));
    }

    @Test
    @Requirement("SEC-014")
    default void removesTheOwnFactorWithARightCodeOnly() {
        Enrolled enrolled = enrolled();
        Caller holder = enrolled.caller();
        assertRefused(() -> function().removeSecondFactor(holder, code(unlike(enrolled.app()))));
        assertThat(function().secondFactor(holder).enrolled()).isTrue();
        wait(enrolled.app(), 2);

        assertDoesNotThrow(() -> function().removeSecondFactor(holder, code(enrolled.shown(0))));

        assertThat(function().secondFactor(holder).enrolled()).isFalse();
        assertThat(function().secondFactor(holder).recoveryCodes()).isZero();
        assertDoesNotThrow(() -> signIn(enrolled.account().name(), PASSWORD));
        assertStep(() -> function().removeSecondFactor(holder, code(enrolled.shown(1))));
        assertStep(() -> function().renewRecoveryCodes(holder, code(enrolled.shown(1))));
        Authenticator another = Authenticator.reading(offered(holder));
        function().confirmSecondFactor(holder, code(another.at(clock().now())));
        assertRefused(() -> signIn(enrolled.account(), enrolled.recovery().get(1)));
    }

    @Test
    @Requirement("SEC-014")
    default void asksForACodeAlsoWithAPasswordThatAnotherSet() {
        Account enrolled = found(enrolled().account());
        PasswordResetDraft reset = new PasswordResetDraft(AccountRuleContract.NEXT_PASSWORD);

        Account changed = function().resetPassword(systemAdministrator(), enrolled.id(), enrolled.revision(), reset);

        assertThat(changed.secondFactor()).isTrue();
        assertRefused(() -> signIn(enrolled.name(), AccountRuleContract.NEXT_PASSWORD));
    }

    @Test
    @Requirement("SEC-014")
    default void letsTheSecurityAdministratorResetAFactorThatWasLost() {
        Enrolled enrolled = enrolled();
        SignedIn session = signIn(enrolled.account(), enrolled.recovery().get(0));
        AccountId id = enrolled.account().id();
        Revision revision = found(enrolled.account()).revision();
        assertThatThrownBy(() -> function().resetSecondFactor(systemAdministrator(), id, revision))
                .isInstanceOf(ForbiddenException.class);
        assertRefused(() -> signIn(enrolled.account().name(), PASSWORD));

        Account reset = function().resetSecondFactor(securityAdministrator(), id, revision);

        assertThat(reset.secondFactor()).isFalse();
        assertThat(cast().bySession(session.token(), null)).isEmpty();
        assertDoesNotThrow(() -> signIn(enrolled.account().name(), PASSWORD));
        assertStep(() -> function().resetSecondFactor(securityAdministrator(), id, reset.revision()));
    }

    @Test
    @Requirement("SEC-014")
    default void letsNoAdministratorResetTheOwnFactor() {
        Caller administrator = cast().holder(Role.SECURITY_ADMINISTRATOR, Organ.PROVINCE);

        assertThatThrownBy(() ->
                        function().resetSecondFactor(administrator, administrator.account(), new Revision(987_654)))
                .asInstanceOf(type(RuleViolatedException.class))
                .extracting(RuleViolatedException::rule)
                .isEqualTo("SEC-003");
    }

    @Test
    @Requirement("AUD-001")
    default void entersEachStepOfAFactorInTheAuditTrail() {
        Caller security = cast().holder(Role.SECURITY_ADMINISTRATOR, Organ.PROVINCE);
        Enrolled enrolled = enrolled();
        Caller holder = enrolled.caller();
        function().renewRecoveryCodes(holder, code(enrolled.recovery().get(1)));
        function()
                .resetSecondFactor(
                        security, holder.account(), found(enrolled.account()).revision());
        Caller afterReset = holder(signIn(enrolled.account().name(), PASSWORD));
        Authenticator another = Authenticator.reading(offered(afterReset));
        List<String> recovery = function()
                .confirmSecondFactor(afterReset, code(another.at(clock().now())))
                .codes();
        Caller last = holder(signIn(enrolled.account(), recovery.get(0)));
        wait(another, 1);
        function().removeSecondFactor(last, code(another.at(clock().now())));

        assertThat(Entries.doneBy(candidate(), security)).contains("IdentityService.resetSecondFactor");
        assertThat(Entries.doneBy(candidate(), holder))
                .contains(
                        "IdentityService.enrolSecondFactor",
                        "IdentityService.confirmSecondFactor",
                        "IdentityService.renewRecoveryCodes",
                        "IdentityService.removeSecondFactor");
    }

    /** An account that has enrolled, the app that it enrolled with, and the codes that were given. */
    record Enrolled(SecondFactorContract kit, Account account, Authenticator app, List<String> recovery) {

        /** What the app shows so many steps from now. */
        String shown(int steps) {
            return app.at(kit.clock().now().plusSeconds((long) steps * app.period()));
        }

        /** The holder in a session that began with the first recovery code. */
        Caller caller() {
            return kit.holder(kit.signIn(account, recovery.get(0)));
        }
    }

    private Enrolled enrolled() {
        Account opened = opened();
        Caller holder = holder(signIn(opened.name(), PASSWORD));
        Authenticator app = Authenticator.reading(offered(holder));
        List<String> recovery = function()
                .confirmSecondFactor(holder, code(app.at(clock().now())))
                .codes();
        return new Enrolled(this, opened, app, recovery);
    }

    private SecondFactorOffer offered(Caller holder) {
        return function().enrolSecondFactor(holder, new SecondFactorEnrolmentDraft(PASSWORD));
    }

    private Caller holder(SignedIn session) {
        return cast().bySession(session.token(), null).orElseThrow(AssertionError::new);
    }

    private Account found(Account account) {
        return function().findAccount(securityAdministrator(), account.id()).orElseThrow(AssertionError::new);
    }

    private SignedIn signIn(Account account, String code) {
        SignInDraft draft = SignInDraft.builder()
                .account(account.name())
                .password(PASSWORD)
                .code(code)
                .build();
        return function().signIn(cast().visitor(), draft, UUID.randomUUID().toString());
    }

    private String outcome(Account account, String code) {
        try {
            signIn(account, code);
            return "signed in";
        } catch (ZhengwuException refused) {
            return refused.code();
        }
    }

    private static SecondFactorCodeDraft code(String code) {
        return new SecondFactorCodeDraft(code);
    }

    /** A code that the app shows neither now nor soon. */
    private String unlike(Authenticator app) {
        Instant now = clock().now();
        List<String> near = new ArrayList<>();
        for (int step = -2; step <= 2; step++) {
            near.add(app.at(now.plusSeconds((long) step * app.period())));
        }
        return Stream.of("000000", "111111", "222222", "333333", "444444", "555555")
                .filter(each -> !near.contains(each))
                .findFirst()
                .orElseThrow(AssertionError::new);
    }

    private void wait(Authenticator app, int steps) {
        clock().moveTo(clock().now().plusSeconds((long) steps * app.period()));
    }

    private static void assertRefused(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(SignInRefusedException.class);
    }

    private static void assertStep(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(StepNotAllowedException.class);
    }
}

package org.zhengwu.plugin.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Authority;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Channel;
import org.zhengwu.api.ForbiddenException;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.RevisionConflictException;
import org.zhengwu.api.Role;
import org.zhengwu.api.RuleViolatedException;
import org.zhengwu.api.TooManyRequestsException;
import org.zhengwu.api.technical.identity.Account;
import org.zhengwu.api.technical.identity.AccountDraft;
import org.zhengwu.api.technical.identity.AccountNameTakenException;
import org.zhengwu.api.technical.identity.GrantDraft;
import org.zhengwu.api.technical.identity.HeldGrant;
import org.zhengwu.api.technical.identity.IdentifierKind;
import org.zhengwu.api.technical.identity.PartyDraft;
import org.zhengwu.api.technical.identity.PartyKind;
import org.zhengwu.api.technical.identity.PasswordChangeDraft;
import org.zhengwu.api.technical.identity.PasswordResetDraft;
import org.zhengwu.api.technical.identity.RepresentationDraft;
import org.zhengwu.api.technical.identity.SignInDraft;
import org.zhengwu.api.technical.identity.SignInRefusedException;
import org.zhengwu.api.technical.identity.SignedIn;
import org.zhengwu.spi.technical.identity.Callers;
import org.zhengwu.testing.AtOnce;

class SessionsTest {

    private static Optional<Caller> caller(House house, SignedIn session, @Nullable PartyId actingFor) {
        return house.zhengwu.service(Callers.class).byToken(session.token(), Channel.WEB, actingFor);
    }

    private static void fail(House house, String account, String source) {
        assertThatThrownBy(
                        () -> house.service().signIn(House.VISITOR, new SignInDraft(account, "wrong-password"), source))
                .isInstanceOf(SignInRefusedException.class);
    }

    @Test
    void signsInAndOut() {
        try (House house = House.open()) {
            Account account = house.account("official-sz");
            SignedIn session = house.signIn("official-sz");
            assertThat(caller(house, session, null))
                    .get()
                    .extracting(Caller::account)
                    .isEqualTo(account.id());
            assertThat(house.column("select digest from id_session").toString()).doesNotContain(session.token());
            assertThat(house.column("select password from id_account").toString())
                    .doesNotContain(House.PASSWORD);

            house.service().signOut(House.VISITOR, session.token());
            house.service().signOut(House.VISITOR, session.token());
            assertThat(caller(house, session, null)).isEmpty();
            assertThat(house.audit.actions())
                    .containsSubsequence(
                            "IdentityService.openAccount", "IdentityService.signIn", "IdentityService.signOut");
        }
    }

    @Test
    void locksAfterFailuresForAGrowingWhile() throws InterruptedException {
        try (House house = House.open(
                "zhengwu.identity.lock.failures", "3",
                "zhengwu.identity.lock.first", "PT1S")) {
            Account account = house.account("official-sz");
            for (int i = 0; i < 3; i++) {
                fail(house, "official-sz", "10.0.0.1");
            }
            assertThatThrownBy(() -> house.signIn("official-sz")).isInstanceOf(SignInRefusedException.class);
            Thread.sleep(1_100);
            fail(house, "official-sz", "10.0.0.1");
            Thread.sleep(1_100);
            assertThatThrownBy(() -> house.signIn("official-sz"))
                    .as("the second lock is longer")
                    .isInstanceOf(SignInRefusedException.class);
            Account now = house.service()
                    .findAccount(House.SYSTEM_ADMIN, account.id())
                    .orElseThrow();
            assertThat(now.revision()).as("failures change no record").isEqualTo(account.revision());
            house.service()
                    .resetPassword(
                            House.SYSTEM_ADMIN, account.id(), now.revision(), new PasswordResetDraft(House.PASSWORD));
            assertThat(house.signIn("official-sz").account()).isEqualTo("official-sz");
        }
    }

    @Test
    void letsNoMoreGuessesPassTogetherThanOneAfterTheOther() {
        try (House house = House.open("zhengwu.identity.lock.failures", "3")) {
            house.account("official-sz");
            assertThat(AtOnce.run(12, thread -> {
                        fail(house, "official-sz", "10.0.0.1");
                        return true;
                    }))
                    .containsOnly(true);
            assertThatThrownBy(() -> house.signIn("official-sz")).isInstanceOf(SignInRefusedException.class);
        }
    }

    @Test
    void answersAlikeWhateverIsWrong() {
        try (House house = House.open("zhengwu.identity.password.kibibytes", "12288")) {
            house.account("official-sz");
            Account closed = house.account("closed-sz");
            house.service().closeAccount(House.SYSTEM_ADMIN, closed.id(), closed.revision());
            fail(house, "official-sz", "10.0.0.1");
            long known = time(() -> fail(house, "official-sz", "10.0.0.1"));
            long unknown = time(() -> fail(house, "nobody-sz", "10.0.0.1"));
            long wasClosed = time(() ->
                    assertThatThrownBy(() -> house.signIn("closed-sz")).isInstanceOf(SignInRefusedException.class));
            System.out.println(
                    "refused: known " + known + " ms, unknown " + unknown + " ms, closed " + wasClosed + " ms");
            assertThat(house.audit.facts.toString()).doesNotContain("nobody-sz");
        }
    }

    @Test
    void countsANameThatNobodyHasLikeAnyOther() {
        try (House house = House.open("zhengwu.identity.lock.failures", "2")) {
            house.account("official-sz");
            fail(house, "official-sz", "10.0.0.1");
            fail(house, "nobody-sz", "10.0.0.1");
            assertThat(house.column("select failures from id_lockout")).containsExactly(1, 1);
            assertThat(house.column("select digest from id_lockout").toString()).doesNotContain("-sz");

            assertThat(house.signIn("official-sz").account()).isEqualTo("official-sz");
            assertThat(house.column("select failures from id_lockout"))
                    .as("a good one starts anew")
                    .containsExactly(1);
            house.zhengwu.transactions().required(() -> {
                house.zhengwu
                        .entities()
                        .createNativeQuery("update id_lockout set failed_at = failed_at - interval '2' day")
                        .executeUpdate();
            });
            house.zhengwu.settle();
            assertThat(house.column("select failures from id_lockout"))
                    .as("and old ones are forgotten")
                    .isEmpty();
        }
    }

    private static long time(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1_000_000;
    }

    @Test
    void turnsASourceAwayThatFailsTooOften() {
        try (House house = House.open("zhengwu.identity.source.failures", "4")) {
            house.account("official-sz");
            for (int i = 0; i < 4; i++) {
                fail(house, "nobody-" + i, "10.0.0.9");
            }
            assertThatThrownBy(() -> house.service()
                            .signIn(House.VISITOR, new SignInDraft("official-sz", House.PASSWORD), "10.0.0.9"))
                    .isInstanceOf(TooManyRequestsException.class);
            assertThat(house.signIn("official-sz").account()).isEqualTo("official-sz");
            assertThat(house.column("select digest from id_source").toString()).doesNotContain("10.0.0.9");
        }
    }

    @Test
    void endsASessionThatIsNotUsedOrLastsTooLong() throws InterruptedException {
        try (House house = House.open(
                "zhengwu.identity.session.idle", "PT1S",
                "zhengwu.identity.session.longest", "PT2.5S")) {
            house.account("official-sz");
            SignedIn unused = house.signIn("official-sz");
            SignedIn used = house.signIn("official-sz");
            for (int i = 0; i < 4; i++) {
                Thread.sleep(400);
                assertThat(caller(house, used, null)).isPresent();
            }
            assertThat(caller(house, unused, null)).isEmpty();
            Thread.sleep(1_000);
            assertThat(caller(house, used, null)).isEmpty();
            house.zhengwu.settle();
            assertThat(house.column("select count(*) from id_session")).containsExactly(0L);
        }
    }

    @Test
    void changesThePasswordAndEndsTheSessions() {
        try (House house = House.open()) {
            house.account("official-sz");
            SignedIn session = house.signIn("official-sz");
            Caller caller = security(house, session, Role.THIRD_PARTY);
            assertThatThrownBy(
                            () -> house.service().changePassword(caller, new PasswordChangeDraft("no", "next-pass-1")))
                    .isInstanceOf(SignInRefusedException.class);
            for (String weak : List.of("short-1", "onlyletters", "aaaaaaaaaa1", "x-official-sz-1", House.PASSWORD)) {
                assertThatThrownBy(() ->
                                house.service().changePassword(caller, new PasswordChangeDraft(House.PASSWORD, weak)))
                        .as(weak)
                        .isInstanceOf(InvalidInputException.class)
                        .hasMessageNotContaining(weak);
            }
            house.service().changePassword(caller, new PasswordChangeDraft(House.PASSWORD, "next-pass-1"));
            assertThat(caller(house, session, null)).isEmpty();
            assertThatThrownBy(() -> house.signIn("official-sz")).isInstanceOf(SignInRefusedException.class);
            assertThat(house.service()
                            .signIn(House.VISITOR, new SignInDraft("official-sz", "next-pass-1"), "x")
                            .passwordChangeDue())
                    .isFalse();
        }
    }

    private static Caller security(House house, SignedIn session, Role role) {
        grant(house, session.accountId().toString(), role, null);
        return caller(house, session, null).orElseThrow();
    }

    private static HeldGrant grant(House house, String account, Role role, @Nullable String until) {
        return house.service()
                .grant(
                        House.SECURITY_ADMIN,
                        IdempotencyKey.fresh(),
                        GrantDraft.builder()
                                .account(account)
                                .role(role)
                                .until(until)
                                .build());
    }

    @Test
    void readsGrantsAnewWithEachCall() {
        try (House house = House.open()) {
            Account account = house.account("manager-gd");
            SignedIn session = house.signIn("manager-gd");
            assertThat(caller(house, session, null).orElseThrow().grants()).isEmpty();
            HeldGrant grant = grant(house, account.id().toString(), Role.INFORMATION_MANAGER, "2026-10-01");
            assertThat(caller(house, session, null).orElseThrow().has(Role.INFORMATION_MANAGER))
                    .isTrue();
            house.zhengwu.clock().moveTo(House.THEN.plusSeconds(2 * 86_400));
            assertThat(caller(house, session, null).orElseThrow().grants()).isEmpty();
            house.zhengwu.clock().moveTo(House.THEN);
            house.service().revoke(House.SECURITY_ADMIN, grant.id(), grant.revision());
            assertThat(caller(house, session, null).orElseThrow().grants()).isEmpty();
            assertThat(house.service().grantsOf(House.SECURITY_ADMIN, account.id()))
                    .hasSize(1);
        }
    }

    @Test
    void refusesRolesThatNobodyMayHoldTogether() {
        try (House house = House.open()) {
            String id = house.account("admin-one").id().toString();
            Set<Object> granted = Set.copyOf(AtOnce.run(6, thread -> {
                Role role =
                        Thread.currentThread().getId() % 2 == 0 ? Role.AUDIT_ADMINISTRATOR : Role.SYSTEM_ADMINISTRATOR;
                try {
                    return grant(house, id, role, null).grant().role();
                } catch (RuleViolatedException refused) {
                    return refused.rule();
                }
            }));
            assertThat(granted).contains("SEC-004");
            assertThat(house.column("select count(distinct role) from id_grant"))
                    .containsExactly(1L);
            assertThatThrownBy(() -> grant(house, id, Role.DEVELOPER, null))
                    .isInstanceOfSatisfying(
                            RuleViolatedException.class,
                            refused -> assertThat(refused.rule()).isEqualTo("SEC-009"));
            String developer = house.account("developer1").id().toString();
            assertThatThrownBy(() -> house.service()
                            .grant(
                                    House.SECURITY_ADMIN,
                                    IdempotencyKey.fresh(),
                                    GrantDraft.builder()
                                            .account(developer)
                                            .role(Role.DEVELOPER)
                                            .division(house.division("440000").toString())
                                            .build()))
                    .isInstanceOfSatisfying(
                            RuleViolatedException.class,
                            refused -> assertThat(refused.rule()).isEqualTo("SEC-009"));
        }
    }

    @Test
    void givesAnAccountNameOnce() {
        try (House house = House.open()) {
            Set<Object> outcomes = Set.copyOf(AtOnce.run(8, thread -> {
                try {
                    house.account("citizen1");
                    return "opened";
                } catch (AccountNameTakenException taken) {
                    return taken.code();
                }
            }));
            assertThat(outcomes).containsExactlyInAnyOrder("opened", "account-name-taken");
            assertThat(house.column("select count(*) from id_account")).containsExactly(1L);
        }
    }

    @Test
    void letsOneOfManyChangeWhatTheyRead() {
        try (House house = House.open()) {
            Account account = house.account("official-sz");
            HeldGrant granted = grant(house, account.id().toString(), Role.THIRD_PARTY, null);

            List<Object> revoked = AtOnce.run(6, thread -> {
                house.service().revoke(House.SECURITY_ADMIN, granted.id(), granted.revision());
                return "revoked";
            });
            List<Object> closed = AtOnce.run(
                    6, thread -> house.service().closeAccount(House.SYSTEM_ADMIN, account.id(), account.revision()));

            assertThat(revoked).filteredOn("revoked"::equals).hasSize(1);
            assertThat(revoked)
                    .filteredOn(RevisionConflictException.class::isInstance)
                    .hasSize(5);
            assertThat(closed).filteredOn(Account.class::isInstance).hasSize(1);
            assertThat(closed)
                    .filteredOn(RevisionConflictException.class::isInstance)
                    .hasSize(5);
        }
    }

    @Test
    void choosesThePartyActedFor() {
        try (House house = House.open()) {
            Caller receiver = House.receiver(house.organ("440300", null).id());
            PartyId person =
                    party(house, receiver, PartyKind.NATURAL_PERSON, IdentifierKind.RESIDENT_ID, PartiesTest.RESIDENT);
            PartyId firm = party(
                    house, receiver, PartyKind.ENTERPRISE, IdentifierKind.UNIFIED_CREDIT_CODE, "121200004013590816");
            Account citizen = open(house, "citizen1", person);
            open(house, "enterprise1", firm);
            SignedIn citizenSession = house.signIn("citizen1");
            Caller asFirm = caller(house, house.signIn("enterprise1"), null).orElseThrow();
            assertThatThrownBy(() -> caller(house, citizenSession, firm)).isInstanceOf(ForbiddenException.class);

            var right = house.service()
                    .represent(
                            asFirm,
                            IdempotencyKey.fresh(),
                            RepresentationDraft.builder()
                                    .account(citizen.id().toString())
                                    .party(firm.toString())
                                    .authority(Authority.HANDLER)
                                    .build());
            assertThat(right.from()).isEqualTo(LocalDate.of(2026, 9, 30));
            Caller handler = caller(house, citizenSession, firm).orElseThrow();
            assertThat(handler.actingFor()).hasToString("ActingFor[party=" + firm + ", authority=HANDLER]");
            assertThat(caller(house, citizenSession, null).orElseThrow().actingFor())
                    .hasToString("ActingFor[party=" + person + ", authority=SELF]");
            assertThat(house.service().currentSession(handler).choices()).hasSize(2);
            assertThatThrownBy(() -> house.service()
                            .represent(
                                    handler,
                                    IdempotencyKey.fresh(),
                                    RepresentationDraft.builder()
                                            .account(citizen.id().toString())
                                            .party(firm.toString())
                                            .authority(Authority.HANDLER)
                                            .build()))
                    .isInstanceOf(RuleViolatedException.class);
            house.service().endRepresentation(asFirm, right.id(), right.revision());
            assertThatThrownBy(() -> caller(house, citizenSession, firm)).isInstanceOf(ForbiddenException.class);
        }
    }

    private static PartyId party(House house, Caller receiver, PartyKind kind, IdentifierKind idKind, String id) {
        return house.service()
                .registerParty(receiver, IdempotencyKey.fresh(), new PartyDraft(kind, "某某", idKind, id, null))
                .id();
    }

    private static Account open(House house, String name, PartyId party) {
        return house.service()
                .openAccount(
                        House.SYSTEM_ADMIN,
                        IdempotencyKey.fresh(),
                        new AccountDraft(name, "张三", House.PASSWORD, party.toString()));
    }
}

package org.zhengwu.plugin.identity;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Assurance;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Channel;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.Role;
import org.zhengwu.api.TooManyRequestsException;
import org.zhengwu.api.UnavailableException;
import org.zhengwu.api.technical.identity.Account;
import org.zhengwu.api.technical.identity.AccountDraft;
import org.zhengwu.api.technical.identity.IdentifierKind;
import org.zhengwu.api.technical.identity.Party;
import org.zhengwu.api.technical.identity.PartyDraft;
import org.zhengwu.api.technical.identity.PartyKind;
import org.zhengwu.api.technical.identity.SignInRefusedException;
import org.zhengwu.api.technical.identity.SignedIn;
import org.zhengwu.spi.technical.identity.Callers;
import org.zhengwu.spi.technical.identity.ProofRefusedException;
import org.zhengwu.spi.technical.identity.ProofRefusedException.Reason;
import org.zhengwu.spi.technical.identity.ProvenParty;
import org.zhengwu.spi.technical.identity.ProviderSignIn;
import org.zhengwu.spi.technical.identity.ProviderSignIn.Begun;
import org.zhengwu.spi.technical.identity.ProviderSignIn.Outcome;
import org.zhengwu.testing.AtOnce;

/** Sessions by the identity provider of a region (统一身份认证, IDN-001, IDN-002, LIC-018, SEC-002, SEC-011). */
class ProvenSignInTest {

    private static final String ZHANG = "11010519491231002X";
    private static final String CODE = "91350100M000100Y43";
    private static final String OFFICIAL = "official-sz";

    private final RegionProvider region = new RegionProvider();

    private House open(String... more) {
        return House.proving(region, more);
    }

    @Test
    void entersAPersonOnceAndKnowsTheAccountAgain() {
        region.person("zhang", "张三", ZHANG, Assurance.VERIFIED);
        try (House house = open()) {
            SignedIn first = signedIn(house, ProvenParty.SERVED, "zhang");
            SignedIn second = signedIn(house, ProvenParty.SERVED, "zhang");

            assertThat(second.accountId()).isEqualTo(first.accountId());
            assertThat(second.token()).isNotEqualTo(first.token());
            Caller caller = caller(house, first);
            assertThat(caller.has(Role.SERVICE_USER)).isTrue();
            assertThat(caller.assurance()).isEqualTo(Assurance.VERIFIED);
            assertThat(requireNonNull(caller.actingFor()).party()).isNotNull();
            assertThat(house.column("select count(*) from id_party")).containsExactly(1L);
            assertThat(house.column("select subject from id_provider_link").toString())
                    .doesNotContain("zhang");
            assertThat(house.audit.actions()).contains("ProviderSignIn.link", "IdentityService.registerParty");
            assertThat(house.audit.facts.toString())
                    .contains("provider=region")
                    .doesNotContain("张三", ZHANG, "subject-zhang");
        }
    }

    @Test
    void entersAPersonOnceAlsoFromManyWindowsAtOnce() {
        region.person("zhang", "张三", ZHANG, Assurance.VERIFIED);
        try (House house = open()) {
            List<Object> accounts = AtOnce.run(
                    6, thread -> signedIn(house, ProvenParty.SERVED, "zhang").accountId());

            assertThat(Set.copyOf(accounts)).hasSize(1);
        }
    }

    @Test
    void leavesAnAccountThatBecameOneOfTheStaffToTheDoorOfTheStaff() {
        region.person("zhang", "张三", ZHANG, Assurance.VERIFIED);
        try (House house = open()) {
            SignedIn before = signedIn(house, ProvenParty.SERVED, "zhang");
            house.official(before.accountId(), house.organ("440300", null));

            SignedIn after = signedIn(house, ProvenParty.SERVED, "zhang");

            assertThat(after.accountId()).isNotEqualTo(before.accountId());
            assertThat(caller(house, after).has(Role.OFFICIAL)).isFalse();
        }
    }

    @Test
    void takesUpTheAccountThatThePersonHas() {
        region.person("zhang", "张三", ZHANG, Assurance.STRONG);
        try (House house = open()) {
            Account account = houseAccount(house, "zhang-san", party(house));

            SignedIn session = signedIn(house, ProvenParty.SERVED, "zhang");

            assertThat(session.accountId()).isEqualTo(account.id());
            assertThat(caller(house, session).assurance()).isEqualTo(Assurance.STRONG);
            assertThat(caller(house, house.signIn("zhang-san")).assurance()).isEqualTo(Assurance.VERIFIED);
        }
    }

    @Test
    void opensNoClosedAccountAndMakesNoOtherInItsPlace() {
        region.person("zhang", "张三", ZHANG, Assurance.VERIFIED);
        try (House house = open()) {
            Account account = houseAccount(house, "zhang-san", party(house));
            house.service().closeAccount(House.SYSTEM_ADMIN, account.id(), account.revision());

            refuse(Reason.CLOSED, () -> signedIn(house, ProvenParty.SERVED, "zhang"));
        }
    }

    @Test
    void givesEachOfAnEnterprisesPeopleAnAccountOfTheOwn() {
        region.enterprise("one", "李四", CODE).enterprise("two", "王五", CODE);
        try (House house = open()) {
            SignedIn one = signedIn(house, ProvenParty.SERVED, "one");
            SignedIn two = signedIn(house, ProvenParty.SERVED, "two");

            assertThat(one.accountId()).isNotEqualTo(two.accountId());
            assertThat(caller(house, one).actingFor())
                    .isEqualTo(caller(house, two).actingFor());
            assertThat(caller(house, one).name()).isEqualTo("李四");
        }
    }

    @Test
    void believesNoIdentifierThatTheProviderHasNotVerified() {
        region.person("zhang", "张三", ZHANG, Assurance.REGISTERED).person("li", "李四", "123", Assurance.VERIFIED);
        region.person("other", "张三丰", ZHANG, Assurance.VERIFIED);
        try (House house = open()) {
            refuse(Reason.NOT_VERIFIED, () -> signedIn(house, ProvenParty.SERVED, "zhang"));
            refuse(Reason.INCOMPLETE, () -> signedIn(house, ProvenParty.SERVED, "li"));
            party(house);
            refuse(Reason.DIFFERS, () -> signedIn(house, ProvenParty.SERVED, "other"));
            assertThat(house.column("select count(*) from id_account")).containsExactly(0L);
        }
    }

    @Test
    void findsStaffByTheLoginOnceAndByTheLinkFromThenOn() {
        region.staff("chen", OFFICIAL, false);
        try (House house = open()) {
            Account account = official(house);

            assertThat(signedIn(house, ProvenParty.STAFF, "chen").accountId()).isEqualTo(account.id());
            region.staff("chen", "another-name", false);
            SignedIn session = signedIn(house, ProvenParty.STAFF, "chen");

            assertThat(session.accountId()).isEqualTo(account.id());
            assertThat(caller(house, session).has(Role.OFFICIAL)).isTrue();
        }
    }

    @Test
    void makesNoStaffAndGivesNoAccountToTwoIdentities() {
        region.staff("nobody", "nobody-here", false)
                .staff("chen", OFFICIAL, false)
                .staff("thief", OFFICIAL, false);
        region.staff("granted-nothing", "granted-nothing", false);
        try (House house = open()) {
            official(house);
            house.account("granted-nothing");

            refuse(Reason.STAFF_UNKNOWN, () -> signedIn(house, ProvenParty.STAFF, "nobody"));
            refuse(Reason.STAFF_UNKNOWN, () -> signedIn(house, ProvenParty.STAFF, "granted-nothing"));
            signedIn(house, ProvenParty.STAFF, "chen");
            refuse(Reason.STAFF_UNKNOWN, () -> signedIn(house, ProvenParty.STAFF, "thief"));
            assertThat(house.column("select count(*) from id_account")).containsExactly(2L);
            assertThat(house.audit.facts.toString()).contains("reason=provider-staff-unknown");
        }
    }

    @Test
    void asksForTheCodeOfTheAccountUnlessTheProviderDid() {
        region.staff("chen", OFFICIAL, false);
        try (House house = open()) {
            official(house);
            SecondFactorsTest.Enrolled enrolled = SecondFactorsTest.Enrolled.of(house);
            ProviderSignIn signIn = house.zhengwu.service(ProviderSignIn.class);

            Outcome asked = finish(house, begin(house, ProvenParty.STAFF).ticket(), "chen");
            assertThat(asked.session()).isNull();
            String ticket = asked.ticket();
            assertThatThrownBy(() -> signIn.confirm(House.VISITOR, ticket, "000000", "10.0.0.1"))
                    .isInstanceOf(SignInRefusedException.class);
            String code = enrolled.recovery().get(0);
            assertThat(signIn.confirm(House.VISITOR, ticket, code, "10.0.0.1").session())
                    .isNotNull();
            assertThat(house.column("select count(*) from id_lockout"))
                    .as("a success ends the count of failures")
                    .containsExactly(0L);
            refuse(
                    Reason.ATTEMPT_LOST,
                    () -> signIn.confirm(
                            House.VISITOR, ticket, enrolled.recovery().get(1), "10.0.0.1"));

            region.staff("chen", OFFICIAL, true);
            assertThat(signedIn(house, ProvenParty.STAFF, "chen").token()).isNotEmpty();
        }
    }

    @Test
    void leavesStaffToWorkWhoseFactorTheProviderAskedForWhereOneIsRequired() {
        region.staff("chen", OFFICIAL, false);
        try (House house = open("zhengwu.identity.second-factor", "REQUIRED_FOR_STAFF")) {
            official(house);
            SignedIn without = signedIn(house, ProvenParty.STAFF, "chen");
            assertThat(without.secondFactorDue()).isTrue();
            assertThat(caller(house, without).grants()).isEmpty();

            region.staff("chen", OFFICIAL, true);
            SignedIn with = signedIn(house, ProvenParty.STAFF, "chen");
            assertThat(with.secondFactorDue()).isFalse();
            assertThat(caller(house, with).has(Role.OFFICIAL)).isTrue();
            assertThat(house.service().secondFactor(caller(house, with)).due()).isFalse();
            assertThat(house.service().secondFactor(caller(house, without)).due())
                    .isTrue();
        }
    }

    @Test
    void finishesAnAttemptOnceAndInItsBrowserAlone() {
        region.person("zhang", "张三", ZHANG, Assurance.VERIFIED);
        try (House house = open()) {
            Begun begun = begin(house, ProvenParty.SERVED);
            assertThat(begun.address()).hasToString("https://id.example.gov.cn/?back=https://zw.example.gov.cn/back");
            assertThat(begun.ticket()).matches("[A-Za-z0-9._-]+").hasSizeLessThan(4000);

            assertThat(finish(house, begun.ticket(), "zhang").on()).isEqualTo("/my");
            refuse(Reason.ATTEMPT_LOST, () -> finish(house, begun.ticket(), "zhang"));
            refuse(Reason.ATTEMPT_LOST, () -> finish(house, null, "zhang"));
            refuse(Reason.ATTEMPT_LOST, () -> finish(house, "sm4-gcm.demo.AAAA.00", "zhang"));
            String forged = begin(house, ProvenParty.SERVED).ticket().replaceFirst("\\.[^.]{4}([^.]*)\\.", ".AAAA$1.");
            refuse(Reason.ATTEMPT_LOST, () -> finish(house, forged, "zhang"));
            assertThat(house.column("select count(*) from id_used_ticket")).containsExactly(1L);
        }
    }

    @Test
    void countsRefusalsOfASourceAndKeepsThem() {
        try (House house = open("zhengwu.identity.source.failures", "2")) {
            refuse(Reason.REFUSED, () -> signedIn(house, ProvenParty.SERVED, "nobody"));
            refuse(Reason.REFUSED, () -> signedIn(house, ProvenParty.SERVED, "nobody"));

            assertThatThrownBy(() -> signedIn(house, ProvenParty.SERVED, "nobody"))
                    .isInstanceOf(TooManyRequestsException.class);
            assertThat(house.audit.facts.toString()).contains("reason=provider-refused");
        }
    }

    @Test
    void leavesPasswordsWhileTheProviderIsDown() {
        try (House house = open()) {
            house.account(OFFICIAL);
            Begun begun = begin(house, ProvenParty.STAFF);
            region.isOut();

            assertThatThrownBy(() -> begin(house, ProvenParty.STAFF))
                    .isInstanceOfSatisfying(UnavailableException.class, out -> {
                        assertThat(out.function()).isEqualTo("identity");
                        assertThat(out.port()).isEqualTo("IdentityProvider");
                    });
            assertThatThrownBy(() -> finish(house, begun.ticket(), "chen")).isInstanceOf(UnavailableException.class);
            assertThat(house.signIn(OFFICIAL).account()).isEqualTo(OFFICIAL);
        }
    }

    @Test
    void offersNothingWhereNoneIsChosenAndStartsWithNoWrongChoice() {
        try (House house = House.open()) {
            ProviderSignIn signIn = house.zhengwu.service(ProviderSignIn.class);
            assertThat(signIn.offers(ProvenParty.SERVED)).isFalse();
        }
        assertThatThrownBy(() -> House.proving(region, "zhengwu.identity.provider", "other"))
                .hasMessageContaining("The setting zhengwu.identity.provider cannot be 'other': there are [region].");
        for (String address : List.of("", "zw.example.gov.cn", "http://zw.example.gov.cn", "https://zw.example/a")) {
            assertThatThrownBy(() -> House.proving(region, "zhengwu.identity.provider.address", address))
                    .as(address)
                    .hasMessageContaining("The setting zhengwu.identity.provider.address cannot be '" + address + "'");
        }
    }

    private static void refuse(Reason reason, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        ProofRefusedException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static Begun begin(House house, ProvenParty as) {
        return house.zhengwu.service(ProviderSignIn.class).begin(as, "/back", "/my");
    }

    private static Outcome finish(House house, @Nullable String ticket, String who) {
        return house.zhengwu
                .service(ProviderSignIn.class)
                .finish(House.VISITOR, ticket, Map.of("who", who), "10.0.0.1");
    }

    private static SignedIn signedIn(House house, ProvenParty as, String who) {
        return requireNonNull(finish(house, begin(house, as).ticket(), who).session());
    }

    private static Caller caller(House house, SignedIn session) {
        return house.zhengwu
                .service(Callers.class)
                .byToken(session.token(), Channel.WEB, null)
                .orElseThrow();
    }

    private static Account official(House house) {
        Account account = house.account(OFFICIAL);
        house.official(account.id(), house.organ("440300", null));
        return account;
    }

    private static Party party(House house) {
        PartyDraft draft = new PartyDraft(PartyKind.NATURAL_PERSON, "张三", IdentifierKind.RESIDENT_ID, ZHANG, null);
        return house.service()
                .registerParty(House.receiver(house.organ("440300", null).id()), IdempotencyKey.fresh(), draft);
    }

    private static Account houseAccount(House house, String name, Party party) {
        AccountDraft draft =
                new AccountDraft(name, "张三", House.PASSWORD, party.id().toString());
        return house.service().openAccount(House.SYSTEM_ADMIN, IdempotencyKey.fresh(), draft);
    }
}

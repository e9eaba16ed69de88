package org.zhengwu.plugin.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.util.encoders.Base32;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Channel;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.Role;
import org.zhengwu.api.technical.identity.Account;
import org.zhengwu.api.technical.identity.GrantDraft;
import org.zhengwu.api.technical.identity.PasswordResetDraft;
import org.zhengwu.api.technical.identity.SecondFactorCodeDraft;
import org.zhengwu.api.technical.identity.SecondFactorEnrolmentDraft;
import org.zhengwu.api.technical.identity.SecondFactorOffer;
import org.zhengwu.api.technical.identity.SignInDraft;
import org.zhengwu.api.technical.identity.SignInRefusedException;
import org.zhengwu.api.technical.identity.SignedIn;
import org.zhengwu.spi.technical.identity.Callers;
import org.zhengwu.testing.AtOnce;

class SecondFactorsTest {

    private static final String NAME = "official-sz";

    /** So that calls at the same time are refused for their code, and the one that is right not for the others. */
    private static final String[] PATIENT = {"zhengwu.identity.lock.failures", "100"};

    @Test
    void takesACodeOnceAlsoFromManyAtOnce() {
        try (House house = House.open(PATIENT)) {
            house.account(NAME);
            Enrolled enrolled = Enrolled.of(house);
            house.zhengwu.clock().moveTo(House.THEN.plusSeconds(30));
            String code = enrolled.code();

            List<Object> outcomes =
                    AtOnce.run(8, thread -> enrolled.signIn(code).account());

            assertThat(outcomes).filteredOn(NAME::equals).hasSize(1);
            assertThat(outcomes)
                    .filteredOn(SignInRefusedException.class::isInstance)
                    .hasSize(7);
        }
    }

    @Test
    void takesARecoveryCodeOnceAlsoFromManyAtOnce() {
        try (House house = House.open(PATIENT)) {
            house.account(NAME);
            Enrolled enrolled = Enrolled.of(house);
            String code = enrolled.recovery().get(0);

            List<Object> outcomes =
                    AtOnce.run(8, thread -> enrolled.signIn(code).account());

            assertThat(outcomes).filteredOn(NAME::equals).hasSize(1);
            assertThat(house.column("select count(*) from id_recovery_code")).containsExactly(9L);
        }
    }

    @Test
    void keepsNoSecretAndNoCodeInClear() {
        try (House house = House.open()) {
            house.account(NAME);
            Enrolled enrolled = Enrolled.of(house);
            refuse(() -> enrolled.signIn("000000"));
            enrolled.signIn(enrolled.recovery().get(0));

            assertThat(house.column("select secret from id_second_factor").toString())
                    .contains("sm4-gcm:")
                    .doesNotContain(enrolled.offer().secret());
            assertThat(house.column("select digest from id_recovery_code").toString())
                    .doesNotContain(enrolled.recovery().get(1));
            assertThat(house.audit.facts.toString())
                    .contains("reason=code")
                    .doesNotContain(enrolled.offer().secret(), "000000")
                    .doesNotContain(enrolled.recovery());
        }
    }

    @Test
    void locksTheAccountAfterWrongCodesBesideTheRightPassword() {
        try (House house = House.open("zhengwu.identity.lock.failures", "3")) {
            house.account(NAME);
            Enrolled enrolled = Enrolled.of(house);
            for (int i = 0; i < 3; i++) {
                refuse(() -> enrolled.signIn("000000"));
            }
            refuse(() -> enrolled.signIn(enrolled.recovery().get(0)));
            assertThat(house.column("select count(*) from id_recovery_code"))
                    .as("a locked account uses up no code")
                    .containsExactly(10L);
        }
    }

    @Test
    void countsWrongCodesOfASessionAsWell() {
        try (House house = House.open("zhengwu.identity.lock.failures", "3")) {
            house.account(NAME);
            Enrolled enrolled = Enrolled.of(house);
            Caller caller =
                    enrolled.caller(enrolled.signIn(enrolled.recovery().get(0))).orElseThrow();
            for (int i = 0; i < 3; i++) {
                refuse(() -> house.service().removeSecondFactor(caller, new SecondFactorCodeDraft("000000")));
            }
            refuse(() -> house.service()
                    .removeSecondFactor(
                            caller,
                            new SecondFactorCodeDraft(enrolled.recovery().get(1))));
            assertThat(house.service().secondFactor(caller).enrolled()).isTrue();
        }
    }

    @Test
    void sealsTheSecretAnewWithANewKey() {
        try (SharedDatabase database = SharedDatabase.h2()) {
            Enrolled before;
            try (House house = House.open(database.source(), "zhengwu.identity.key", OrgansTest.KEY)) {
                house.account(NAME);
                before = Enrolled.of(house);
            }
            String both = OrgansTest.KEY.replace("one:AAE", "two:BBE") + "," + OrgansTest.KEY;
            try (House house = House.open(database.source(), "zhengwu.identity.key", both)) {
                house.zhengwu.settle();
                assertThat(house.column("select sealed_with from id_second_factor"))
                        .containsExactly("sm4-gcm:two");
                house.zhengwu.clock().moveTo(House.THEN.plusSeconds(30));
                Enrolled after = new Enrolled(house, before.offer(), before.recovery());
                assertThat(after.signIn(after.code()).account()).isEqualTo(NAME);
            }
        }
    }

    @Test
    void leavesStaffWithoutAFactorNothingButToEnrolWhereOneIsRequired() {
        try (House house = House.open("zhengwu.identity.second-factor", "REQUIRED_FOR_STAFF")) {
            Account account = house.account(NAME);
            assertThat(house.signIn(NAME).secondFactorDue())
                    .as("who holds nothing is not staff")
                    .isFalse();
            GrantDraft grant = GrantDraft.builder()
                    .account(account.id().toString())
                    .role(Role.SECURITY_ADMINISTRATOR)
                    .build();
            house.service().grant(House.SECURITY_ADMIN, IdempotencyKey.fresh(), grant);

            SignedIn limited = house.signIn(NAME);
            assertThat(limited.secondFactorDue()).isTrue();
            Caller caller = caller(house, limited).orElseThrow();
            assertThat(caller.grants()).isEmpty();
            assertThat(house.service().secondFactor(caller).due()).isTrue();

            Enrolled enrolled = Enrolled.of(house);
            assertThat(caller(house, limited)).as("enrolling ends it").isEmpty();
            SignedIn whole = enrolled.signIn(enrolled.recovery().get(0));
            assertThat(whole.secondFactorDue()).isFalse();
            assertThat(caller(house, whole).orElseThrow().has(Role.SECURITY_ADMINISTRATOR))
                    .isTrue();
        }
    }

    @Test
    void keepsTheFactorWhereThePasswordIsResetAndForgetsItWithTheAccount() {
        try (House house = House.open()) {
            house.account(NAME);
            Enrolled enrolled = Enrolled.of(house);
            Account now = enrolled.account();
            now = house.service()
                    .resetPassword(
                            House.SYSTEM_ADMIN, now.id(), now.revision(), new PasswordResetDraft(House.PASSWORD));
            refuse(() -> enrolled.signIn(null));

            Account closed = house.service().closeAccount(House.SYSTEM_ADMIN, now.id(), now.revision());

            assertThat(closed.secondFactor()).isFalse();
            assertThat(house.column("select account from id_second_factor")).isEmpty();
            assertThat(house.column("select account from id_recovery_code")).isEmpty();
        }
    }

    @Test
    @Tag("full")
    void worksOnPostgresFromTwoServers() {
        String[] settings = {"zhengwu.identity.key", OrgansTest.KEY, PATIENT[0], PATIENT[1]};
        try (SharedDatabase database = SharedDatabase.postgres();
                House one = House.open(database.source(), settings);
                House other = House.open(database.source(), settings)) {
            one.account(NAME);
            Enrolled here = Enrolled.of(one);
            Enrolled there = new Enrolled(other, here.offer(), here.recovery());
            one.zhengwu.clock().moveTo(House.THEN.plusSeconds(30));
            other.zhengwu.clock().moveTo(House.THEN.plusSeconds(30));
            for (String code : List.of(here.code(), here.recovery().get(0))) {
                List<Object> outcomes = AtOnce.run(
                        8,
                        thread -> (thread % 2 == 0 ? here : there).signIn(code).account());
                assertThat(outcomes).filteredOn(NAME::equals).as(code).hasSize(1);
            }
        }
    }

    private static void refuse(Runnable call) {
        assertThatThrownBy(call::run).isInstanceOf(SignInRefusedException.class);
    }

    private static Optional<Caller> caller(House house, SignedIn session) {
        return house.zhengwu.service(Callers.class).byToken(session.token(), Channel.WEB, null);
    }

    /** An account that has enrolled, and what its holder wrote down. */
    record Enrolled(House house, SecondFactorOffer offer, List<String> recovery) {

        static Enrolled of(House house) {
            Caller caller = SecondFactorsTest.caller(house, house.signIn(NAME)).orElseThrow();
            SecondFactorOffer offer =
                    house.service().enrolSecondFactor(caller, new SecondFactorEnrolmentDraft(House.PASSWORD));
            String code = new Enrolled(house, offer, List.of()).code();
            return new Enrolled(
                    house,
                    offer,
                    house.service()
                            .confirmSecondFactor(caller, new SecondFactorCodeDraft(code))
                            .codes());
        }

        /** What the app shows now. */
        String code() {
            TimeBasedOneTimePasswordGenerator app = new TimeBasedOneTimePasswordGenerator();
            try {
                return app.generateOneTimePasswordString(
                        new SecretKeySpec(Base32.decode(offer.secret()), app.getAlgorithm()),
                        house.zhengwu.clock().now(),
                        Locale.ROOT);
            } catch (InvalidKeyException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        SignedIn signIn(@Nullable String code) {
            return house.service().signIn(House.VISITOR, new SignInDraft(NAME, House.PASSWORD, code), "10.0.0.1");
        }

        Optional<Caller> caller(SignedIn session) {
            return SecondFactorsTest.caller(house, session);
        }

        Account account() {
            return house.service()
                    .accounts(House.SYSTEM_ADMIN, PageRequest.first())
                    .items()
                    .get(0);
        }
    }
}

package org.zhengwu.plugin.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.ActingFor;
import org.zhengwu.api.Assurance;
import org.zhengwu.api.Authority;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Channel;
import org.zhengwu.api.Grant;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.Role;
import org.zhengwu.api.StepNotAllowedException;
import org.zhengwu.api.technical.identity.Correction;
import org.zhengwu.api.technical.identity.CorrectionDecisionDraft;
import org.zhengwu.api.technical.identity.CorrectionState;
import org.zhengwu.api.technical.identity.IdentifierKind;
import org.zhengwu.api.technical.identity.MobileDraft;
import org.zhengwu.api.technical.identity.NameCorrectionDraft;
import org.zhengwu.api.technical.identity.Party;
import org.zhengwu.api.technical.identity.PartyDraft;
import org.zhengwu.api.technical.identity.PartyKind;
import org.zhengwu.api.technical.notifications.NoticeId;
import org.zhengwu.spi.technical.notifications.NoticeOrder;
import org.zhengwu.testing.AtOnce;

/** What a party has corrected, beyond what the kit sees. */
class CorrectionsTest {

    private static final String ONE = "one:" + Base64.getEncoder().encodeToString(new byte[32]);
    private static final String TWO = "two:"
            + Base64.getEncoder().encodeToString("two-two-two-two-two-two-two-two-".getBytes(StandardCharsets.UTF_8));

    @Test
    void keepsNothingPersonalInTheClear() {
        try (House house = House.open()) {
            Caller window = window(house);
            Party party = person(house, window, "张小三");
            Caller person = person(party.id());
            house.service().changeMobile(person, party.id(), party.revision(), new MobileDraft("13900002222"));
            Correction requested = request(house, person, organ(window));

            house.service()
                    .decideCorrection(
                            window,
                            requested.id(),
                            requested.revision(),
                            new CorrectionDecisionDraft(false, null, "李证"));

            for (String column : List.of("name", "explanation", "reason")) {
                assertThat(house.column("select " + column + " from id_correction")
                                .get(0)
                                .toString())
                        .startsWith("sm4-gcm:demo:");
            }
            assertThat(house.audit.actions())
                    .contains(
                            "IdentityService.changeMobile",
                            "IdentityService.requestCorrection",
                            "IdentityService.decideCorrection");
            assertThat(house.audit.facts.toString()).doesNotContain("张", "写错", "李证", "13900002222");
        }
    }

    @Test
    void letsOneOfManyRequestsAtOnceWait() {
        try (House house = House.open()) {
            Caller window = window(house);
            PartyId party = person(house, window, "张小三").id();

            List<Object> answers = AtOnce.run(8, thread -> request(house, person(party), organ(window)));

            assertThat(answers).filteredOn(Correction.class::isInstance).hasSize(1);
            assertThat(answers)
                    .filteredOn(StepNotAllowedException.class::isInstance)
                    .hasSize(7);
            assertThat(house.column("select count(*) from id_correction")).containsExactly(1L);
        }
    }

    @Test
    void sealsRequestsAndTheCorrectedNameAnewWithTheKeyOfNow() {
        try (SharedDatabase database = SharedDatabase.h2()) {
            PartyId party;
            Caller window;
            try (House house = open(database, ONE)) {
                window = window(house);
                party = person(house, window, "张小三").id();
                request(house, person(party), organ(window));
            }
            try (House house = open(database, TWO + "," + ONE)) {
                Correction waiting =
                        house.service().correctionsOf(person(party), party).get(0);
                decide(house, window, waiting);
                house.zhengwu.settle();
            }
            try (House house = open(database, TWO)) {
                assertThat(house.service().correctionsOf(person(party), party))
                        .singleElement()
                        .satisfies(corrected -> {
                            assertThat(corrected.state()).isEqualTo(CorrectionState.CORRECTED);
                            assertThat(corrected.explanation()).isEqualTo("登记时写错");
                        });
                assertThat(person(house, window, "张晓三").id()).isEqualTo(party);
            }
        }
    }

    @Test
    void tellsThePartyWhatBecameOfItsRequest() {
        List<NoticeOrder> told = new ArrayList<>();
        try (House house = House.telling(order -> {
            told.add(order);
            return new NoticeId(UUID.randomUUID());
        })) {
            Caller window = window(house);
            PartyId party = person(house, window, "张小三").id();

            decide(house, window, request(house, person(party), organ(window)));

            assertThat(told).singleElement().satisfies(order -> {
                assertThat(order.party()).isEqualTo(party);
                assertThat(order.template()).isEqualTo("party.correction.CORRECTED");
                assertThat(order.values()).isEmpty();
            });
        }
    }

    private static House open(SharedDatabase database, String keys) {
        return House.open(database.source(), "zhengwu.demo", "false", "zhengwu.identity.key", keys);
    }

    private static Caller window(House house) {
        return House.receiver(house.organ("440300", null).id());
    }

    private static OrganId organ(Caller window) {
        return window.organs().findFirst().orElseThrow();
    }

    private static Party person(House house, Caller window, String name) {
        PartyDraft draft = new PartyDraft(
                PartyKind.NATURAL_PERSON, name, IdentifierKind.RESIDENT_ID, PartiesTest.RESIDENT, "13800138000");
        return house.service().registerParty(window, IdempotencyKey.fresh(), draft);
    }

    private static Caller person(PartyId party) {
        Grant served = new Grant(Role.SERVICE_USER, null, null, null, LocalDate.EPOCH, null, Set.of());
        return new Caller(
                new AccountId(UUID.randomUUID()),
                "张小三",
                List.of(served),
                Channel.WEB,
                Assurance.STRONG,
                new ActingFor(party, Authority.SELF),
                null);
    }

    private static Correction request(House house, Caller person, OrganId organ) {
        ActingFor actingFor = person.actingFor();
        assertThat(actingFor).isNotNull();
        NameCorrectionDraft draft =
                new NameCorrectionDraft(actingFor.party().toString(), organ.toString(), "张晓三", "登记时写错");
        return house.service().requestCorrection(person, IdempotencyKey.fresh(), draft);
    }

    private static void decide(House house, Caller window, Correction waiting) {
        house.service()
                .decideCorrection(
                        window, waiting.id(), waiting.revision(), new CorrectionDecisionDraft(true, "张晓三", null));
    }
}

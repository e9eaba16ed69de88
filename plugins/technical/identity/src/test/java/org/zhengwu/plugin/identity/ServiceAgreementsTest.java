package org.zhengwu.plugin.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.technical.identity.IdentifierKind;
import org.zhengwu.api.technical.identity.PartyDraft;
import org.zhengwu.api.technical.identity.PartyKind;
import org.zhengwu.api.technical.identity.ServiceAddress;
import org.zhengwu.api.technical.identity.ServiceAddressDraft;
import org.zhengwu.api.technical.identity.ServiceWay;
import org.zhengwu.spi.technical.identity.ServiceAddresses;
import org.zhengwu.testing.AtOnce;

class ServiceAgreementsTest {

    private static final String ONE = "one:" + Base64.getEncoder().encodeToString(new byte[32]);
    private static final String TWO = "two:"
            + Base64.getEncoder().encodeToString("two-two-two-two-two-two-two-two-".getBytes(StandardCharsets.UTF_8));

    @Test
    void tellsTheFunctionThatServesTheAddressInForceOnly() {
        try (House house = House.open()) {
            Caller window = window(house);
            PartyId party = person(house, window);
            ServiceAddress first = agree(house, window, party, "first@example.cn");
            assertThat(agreed(house, party)).isEqualTo("first@example.cn");

            ServiceAddress second = agree(house, window, party, "second@example.cn");
            assertThat(agreed(house, party)).isEqualTo("second@example.cn");
            assertThat(house.service().serviceAddressesOf(window, party).get(1))
                    .extracting(ServiceAddress::id, ServiceAddress::withdrawnAt)
                    .containsExactly(first.id(), House.THEN);

            house.service().withdrawServiceAddress(window, second.id(), second.revision());
            assertThat(agreed(house, party)).isNull();
        }
    }

    @Test
    void keepsNoAddressInTheClear() {
        try (House house = House.open()) {
            Caller window = window(house);
            ServiceAddress agreed = agree(house, window, person(house, window), "zhang.san@example.cn");

            assertThat(agreed.address().value()).isEqualTo("z***@example.cn");
            assertThat(house.column("select address from id_service_address")
                            .get(0)
                            .toString())
                    .startsWith("sm4-gcm:demo:")
                    .doesNotContain("zhang");
            assertThat(house.audit.facts.toString()).doesNotContain("zhang", "example.cn");
        }
    }

    @Test
    void leavesOneAddressInForceOfManyAgreedAtOnce() {
        try (House house = House.open()) {
            Caller window = window(house);
            PartyId party = person(house, window);

            List<Object> answers = AtOnce.run(8, thread -> agree(house, window, party, "t" + thread + "@example.cn"));

            assertThat(answers).allMatch(ServiceAddress.class::isInstance);
            assertThat(house.column("select count(*) from id_service_address")).containsExactly(8L);
            assertThat(house.column("select count(*) from id_service_address where withdrawn_at is null"))
                    .containsExactly(1L);
        }
    }

    @Test
    void sealsAddressesAnewWithTheKeyOfNow() {
        try (SharedDatabase database = SharedDatabase.h2()) {
            PartyId party;
            try (House house = open(database, ONE)) {
                Caller window = window(house);
                party = person(house, window);
                agree(house, window, party, "person@example.cn");
            }
            try (House house = open(database, TWO + "," + ONE)) {
                house.zhengwu.settle();
            }
            try (House house = open(database, TWO)) {
                assertThat(agreed(house, party)).isEqualTo("person@example.cn");
            }
        }
    }

    private static House open(SharedDatabase database, String keys) {
        return House.open(database.source(), "zhengwu.demo", "false", "zhengwu.identity.key", keys);
    }

    private static Caller window(House house) {
        return House.receiver(house.organ("440300", null).id());
    }

    private static PartyId person(House house, Caller window) {
        PartyDraft draft = new PartyDraft(
                PartyKind.NATURAL_PERSON, "张小三", IdentifierKind.RESIDENT_ID, PartiesTest.RESIDENT, "13800138000");
        return house.service()
                .registerParty(window, IdempotencyKey.fresh(), draft)
                .id();
    }

    private static ServiceAddress agree(House house, Caller window, PartyId party, String mail) {
        return house.service()
                .agreeToService(
                        window,
                        IdempotencyKey.fresh(),
                        new ServiceAddressDraft(party.toString(), ServiceWay.MAIL, mail));
    }

    private static String agreed(House house, PartyId party) {
        return house.zhengwu
                .transactions()
                .required(() -> house.zhengwu
                        .service(ServiceAddresses.class)
                        .agreed(party, ServiceWay.MAIL)
                        .orElse(null));
    }
}

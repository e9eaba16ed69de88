package org.zhengwu.plugin.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.technical.identity.IdentifierKind;
import org.zhengwu.api.technical.identity.Organ;
import org.zhengwu.api.technical.identity.Party;
import org.zhengwu.api.technical.identity.PartyDraft;
import org.zhengwu.api.technical.identity.PartyKind;
import org.zhengwu.api.technical.identity.PartyNameDiffersException;
import org.zhengwu.runtime.plugin.PluginException;
import org.zhengwu.spi.technical.identity.Parties;
import org.zhengwu.testing.AtOnce;

class PartiesTest {

    static final String RESIDENT = "11010519491231002X";
    private static final String ONE = "one:" + Base64.getEncoder().encodeToString(new byte[32]);
    private static final String TWO =
            "two:" + Base64.getEncoder().encodeToString("two-two-two-two-two-two-two-two-".getBytes(UTF_8));

    private static PartyDraft person(String name) {
        return new PartyDraft(PartyKind.NATURAL_PERSON, name, IdentifierKind.RESIDENT_ID, RESIDENT, "13800138000");
    }

    private static Party register(House house, Caller receiver, String name) {
        return house.service().registerParty(receiver, IdempotencyKey.fresh(), person(name));
    }

    @Test
    void masksWhatIsPersonal() {
        try (House house = House.open()) {
            Party party =
                    register(house, House.receiver(house.organ("440300", null).id()), "张小三");
            assertThat(party.name().value()).isEqualTo("张**");
            assertThat(party.identifier().value()).isEqualTo("1" + "*".repeat(16) + "X");
            assertThat(party.mobile()).hasToString("138****8000");
            assertThat(house.zhengwu.service(Parties.class).find(party.id()))
                    .get()
                    .hasToString("PartyEntry[id=" + party.id() + ", kind=NATURAL_PERSON, name=张**,"
                            + " identifierKind=RESIDENT_ID, identifier=1" + "*".repeat(16) + "X]");
        }
    }

    @Test
    void namesAPartyInFullForItsDocuments() {
        try (House house = House.open()) {
            Party party =
                    register(house, House.receiver(house.organ("440300", null).id()), "张小三");

            assertThat(house.zhengwu.service(Parties.class).addressee(party.id()))
                    .isEqualTo("张小三");
            assertThat(house.audit.facts.toString()).doesNotContain("张小三");
        }
    }

    @Test
    void keepsNothingPersonalInTheClear() {
        try (House house = House.open()) {
            register(house, House.receiver(house.organ("440300", null).id()), "张小三");
            house.account("citizen1");
            Set<String> seen = new HashSet<>();
            for (String column : List.of("name", "identifier", "mobile", "identifier_digest")) {
                String raw = house.column("select " + column + " from id_party")
                        .get(0)
                        .toString();
                assertThat(raw).as(column).doesNotContain("张", RESIDENT, "19491231", "13800138000");
                seen.add(raw);
            }
            seen.add(house.column("select holder from id_account").get(0).toString());
            assertThat(seen).hasSize(5).anyMatch(raw -> raw.startsWith("sm4-gcm:demo:"));
            assertThat(house.column("select holder from id_account").get(0).toString())
                    .doesNotContain("张三");
            assertThat(house.audit.facts.toString()).doesNotContain("张", RESIDENT, "13800138000");
        }
    }

    @Test
    void showsAPartyToTheOrgansThatEnteredItOnly() {
        try (House house = House.open()) {
            Organ shenzhen = house.organ("440300", null);
            Organ guangzhou = house.organ("440100", null);
            Party party = register(house, House.receiver(shenzhen.id()), "张小三");
            assertThat(house.service().findParty(House.receiver(shenzhen.id()), party.id()))
                    .isPresent();
            assertThat(house.service().findParty(House.receiver(guangzhou.id()), party.id()))
                    .isEmpty();

            assertThat(register(house, House.receiver(guangzhou.id()), "张小三").id())
                    .isEqualTo(party.id());
            assertThat(house.service().findParty(House.receiver(guangzhou.id()), party.id()))
                    .isPresent();
            assertThatThrownBy(() -> register(house, House.receiver(guangzhou.id()), "李四"))
                    .isInstanceOf(PartyNameDiffersException.class);
        }
    }

    @Test
    void entersAPersonOnceFromManyWindowsAtOnce() {
        try (House house = House.open()) {
            Caller receiver = House.receiver(house.organ("440300", null).id());
            Set<Object> ids = Set.copyOf(
                    AtOnce.run(16, thread -> register(house, receiver, "张小三").id()));
            assertThat(ids).hasSize(1);
            assertThat(house.column("select count(*) from id_party")).containsExactly(1L);
            System.out.println("16 windows at once entered " + ids.size() + " party");
        }
    }

    @Test
    void readsWhatAnEarlierKeySealedAndSealsItAnew() {
        try (SharedDatabase database = SharedDatabase.h2()) {
            PartyId id;
            try (House house = open(database, ONE, "sm4-gcm")) {
                id = register(house, House.receiver(house.organ("440300", null).id()), "张小三")
                        .id();
            }
            try (House house = open(database, TWO + "," + ONE, "aes-gcm")) {
                assertThat(name(house, id)).isEqualTo("张**");
                house.zhengwu.settle();
                assertThat(house.column("select name from id_party").get(0).toString())
                        .startsWith("aes-gcm:two:");
            }
            try (House house = open(database, TWO, "aes-gcm")) {
                assertThat(name(house, id)).isEqualTo("张**");
                Caller receiver = House.receiver(house.directory()
                        .organ("11100000000013338W")
                        .orElseThrow()
                        .id());
                assertThat(register(house, receiver, "张小三").id())
                        .as("the digest outlives the keys")
                        .isEqualTo(id);
            }
            assertThatThrownBy(() -> open(database, ONE, "sm4-gcm"))
                    .isInstanceOf(PluginException.class)
                    .hasMessageContaining("aes-gcm:two");
        }
    }

    private static House open(SharedDatabase database, String keys, String cipher) {
        return House.open(
                database.source(),
                "zhengwu.demo",
                "false",
                "zhengwu.identity.key",
                keys,
                "zhengwu.identity.cipher",
                cipher);
    }

    private static String name(House house, PartyId id) {
        return house.zhengwu
                .service(Parties.class)
                .find(id)
                .orElseThrow()
                .name()
                .value();
    }

    @Test
    void neverOpensACiphertextInAnotherPlace() {
        try (House house = House.open()) {
            Party party =
                    register(house, House.receiver(house.organ("440300", null).id()), "张小三");
            house.zhengwu
                    .transactions()
                    .required(() -> house.zhengwu
                            .entities()
                            .createNativeQuery("update id_party set name = identifier")
                            .executeUpdate());
            assertThatThrownBy(() -> house.zhengwu.service(Parties.class).find(party.id()))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void refusesAStartWithoutAKeyOfItsOwn() {
        assertThatThrownBy(() -> House.open("zhengwu.demo", "false"))
                .isInstanceOf(PluginException.class)
                .hasMessageContaining("zhengwu.identity.key");
        assertThatThrownBy(() -> House.open("zhengwu.demo", "false", "zhengwu.identity.key", "demo" + ONE.substring(3)))
                .isInstanceOf(PluginException.class)
                .hasMessageContaining("demo key");
        assertThatThrownBy(() -> House.open("zhengwu.identity.key", "one:short"))
                .isInstanceOf(PluginException.class);
        assertThatThrownBy(() -> House.open("zhengwu.identity.cipher", "rot13"))
                .isInstanceOf(PluginException.class)
                .hasMessageContaining("rot13");
    }
}

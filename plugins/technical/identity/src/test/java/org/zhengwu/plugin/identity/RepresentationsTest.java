package org.zhengwu.plugin.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Authority;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.RuleViolatedException;
import org.zhengwu.api.technical.identity.IdentifierKind;
import org.zhengwu.api.technical.identity.Organ;
import org.zhengwu.api.technical.identity.Party;
import org.zhengwu.api.technical.identity.PartyDraft;
import org.zhengwu.api.technical.identity.PartyKind;
import org.zhengwu.api.technical.identity.Representation;
import org.zhengwu.api.technical.identity.RepresentationDraft;
import org.zhengwu.api.technical.notifications.NoticeId;
import org.zhengwu.spi.technical.notifications.NoticeOrder;

/** Agents that are named at a window. */
class RepresentationsTest {

    @Test
    void makesNoStaffTheAgentOfThoseWhomTheyServe() {
        try (House house = House.open()) {
            Organ organ = house.organ("440300", null);
            Caller window = House.receiver(organ.id());
            Party party = person(house, window);
            AccountId colleague = house.account("colleague").id();
            house.official(colleague, organ);

            for (AccountId staff : List.of(window.account(), colleague)) {
                assertThatThrownBy(() -> represent(house, window, staff, party))
                        .isInstanceOfSatisfying(
                                RuleViolatedException.class,
                                refused -> assertThat(refused.code()).isEqualTo("agent-is-staff"));
            }
        }
    }

    @Test
    void tellsThePartyWhoMayActForIt() {
        List<NoticeOrder> told = new ArrayList<>();
        try (House house = House.telling(order -> {
            told.add(order);
            return new NoticeId(UUID.randomUUID());
        })) {
            Caller window = House.receiver(house.organ("440300", null).id());
            Party party = person(house, window);

            represent(house, window, house.account("agent").id(), party);

            assertThat(told).singleElement().satisfies(order -> {
                assertThat(order.party()).isEqualTo(party.id());
                assertThat(order.template()).isEqualTo("party.represented.DELEGATE");
            });
        }
    }

    @Test
    void keepsTheNumberThatWasGivenLast() {
        try (House house = House.open()) {
            Caller window = House.receiver(house.organ("440300", null).id());
            person(house, window);
            PartyDraft moved = new PartyDraft(
                    PartyKind.NATURAL_PERSON, "张小三", IdentifierKind.RESIDENT_ID, PartiesTest.RESIDENT, "13900001111");

            Party again = house.service().registerParty(window, IdempotencyKey.fresh(), moved);

            assertThat(again.mobile()).hasToString("139****1111");
            assertThat(house.service().findParty(window, again.id())).contains(again);
        }
    }

    private static Party person(House house, Caller window) {
        PartyDraft draft =
                new PartyDraft(PartyKind.NATURAL_PERSON, "张小三", IdentifierKind.RESIDENT_ID, PartiesTest.RESIDENT, null);
        return house.service().registerParty(window, IdempotencyKey.fresh(), draft);
    }

    private static Representation represent(House house, Caller window, AccountId agent, Party party) {
        RepresentationDraft draft = RepresentationDraft.builder()
                .account(agent.toString())
                .party(party.id().toString())
                .authority(Authority.DELEGATE)
                .build();
        return house.service().represent(window, IdempotencyKey.fresh(), draft);
    }
}

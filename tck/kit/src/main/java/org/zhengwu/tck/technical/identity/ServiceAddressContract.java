package org.zhengwu.tck.technical.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.ActingFor;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.Post;
import org.zhengwu.api.Revision;
import org.zhengwu.api.RevisionConflictException;
import org.zhengwu.api.StepNotAllowedException;
import org.zhengwu.api.technical.identity.Party;
import org.zhengwu.api.technical.identity.PartyKind;
import org.zhengwu.api.technical.identity.ServiceAddress;
import org.zhengwu.api.technical.identity.ServiceAddressDraft;
import org.zhengwu.api.technical.identity.ServiceWay;
import org.zhengwu.tck.Cast.Organ;
import org.zhengwu.tck.Identifiers;
import org.zhengwu.tck.Requirement;
import org.zhengwu.tck.technical.audit.Entries;

/** The consent to electronic service (电子送达): given, replaced, withdrawn (PIP-002). */
public interface ServiceAddressContract extends IdentityFixtures {

    @Test
    @Requirement("PIP-002")
    default void keepsOneAddressInForceForEachWay() {
        Caller person = cast().serviceUser(PartyKind.NATURAL_PERSON);
        ServiceAddress mail = agreed(person, ServiceWay.MAIL, "first@example.cn");
        ServiceAddress mobile = agreed(person, ServiceWay.SMS, Identifiers.mobile());

        ServiceAddress moved = agreed(person, ServiceWay.MAIL, "second@example.cn");

        List<ServiceAddress> onFile = function().serviceAddressesOf(person, party(person));
        assertThat(onFile).extracting(ServiceAddress::id).containsExactly(moved.id(), mobile.id(), mail.id());
        assertThat(onFile)
                .filteredOn(address -> address.withdrawnAt() == null)
                .extracting(ServiceAddress::id)
                .containsExactlyInAnyOrder(moved.id(), mobile.id());
        assertThat(moved.agreedBy()).isEqualTo(person.account());
    }

    @Test
    @Requirement("PIP-002")
    default void withdrawsWhatWasAgreedAndKeepsItOnFile() {
        Caller person = cast().serviceUser(PartyKind.NATURAL_PERSON);
        ServiceAddress agreed = agreed(person, ServiceWay.MAIL, "person@example.cn");

        ServiceAddress withdrawn = function().withdrawServiceAddress(person, agreed.id(), agreed.revision());

        assertThat(withdrawn.withdrawnAt()).isNotNull().isAfterOrEqualTo(agreed.agreedAt());
        assertThat(function().serviceAddressesOf(person, party(person))).containsExactly(withdrawn);
        assertThatThrownBy(() -> function().withdrawServiceAddress(person, agreed.id(), withdrawn.revision()))
                .isInstanceOf(StepNotAllowedException.class);
    }

    @Test
    @Requirement("PIP-004")
    default void copiesWhatWasWithdrawnToo() {
        Caller person = cast().serviceUser(PartyKind.NATURAL_PERSON);
        ServiceAddress agreed = agreed(person, ServiceWay.MAIL, "person@example.cn");
        function().withdrawServiceAddress(person, agreed.id(), agreed.revision());

        assertThat(function().copyPersonalRecord(person, party(person)).entries())
                .filteredOn(entry -> entry.id().equals(agreed.id().value()))
                .singleElement()
                .satisfies(entry -> assertThat(entry.values()).containsValue("person@example.cn"));
    }

    @Test
    @Requirement({"PIP-002", "REV-001"})
    default void withdrawsNothingThatWasReplacedNorAtAnotherRevision() {
        Caller person = cast().serviceUser(PartyKind.NATURAL_PERSON);
        ServiceAddress first = agreed(person, ServiceWay.MAIL, "first@example.cn");
        ServiceAddress second = agreed(person, ServiceWay.MAIL, "second@example.cn");
        ServiceAddress replaced =
                function().serviceAddressesOf(person, party(person)).get(1);

        assertThat(replaced.id()).isEqualTo(first.id());
        assertThatThrownBy(() -> function().withdrawServiceAddress(person, first.id(), replaced.revision()))
                .isInstanceOf(StepNotAllowedException.class);
        assertThatThrownBy(() -> function().withdrawServiceAddress(person, second.id(), new Revision(99)))
                .isInstanceOfSatisfying(
                        RevisionConflictException.class,
                        refused -> assertThat(refused.current()).isEqualTo(second.revision()));
        assertThat(function().serviceAddressesOf(person, party(person))).containsExactly(second, replaced);
    }

    @Test
    @Requirement("PIP-002")
    default void takesAnAgreementAtTheWindowThatEnteredTheParty() {
        Party party = registered(person().build());
        Caller window = receiver();
        Caller colleague = cast().official(Organ.CITY, Post.RECEIVER);
        ServiceAddressDraft draft = draft(party.id(), ServiceWay.MAIL, "person@example.cn");

        ServiceAddress agreed = function().agreeToService(window, IdempotencyKey.fresh(), draft);

        assertThat(agreed.agreedBy()).isEqualTo(window.account());
        assertThat(function().serviceAddressesOf(colleague, party.id())).containsExactly(agreed);
        ServiceAddress withdrawn = function().withdrawServiceAddress(colleague, agreed.id(), agreed.revision());
        assertThat(withdrawn)
                .isEqualTo(new ServiceAddress(
                        agreed.id(),
                        withdrawn.revision(),
                        party.id(),
                        ServiceWay.MAIL,
                        agreed.address(),
                        agreed.agreedAt(),
                        window.account(),
                        withdrawn.withdrawnAt()));
        assertThat(function().serviceAddressesOf(window, party.id())).containsExactly(withdrawn);
    }

    @Test
    @Requirement("IDN-008")
    default void showsAnAddressMaskedAndNeverTakesItBack() {
        Caller person = cast().serviceUser(PartyKind.NATURAL_PERSON);
        String number = Identifiers.mobile();

        String mobile = agreed(person, ServiceWay.SMS, number).address().value();
        String mail = agreed(person, ServiceWay.MAIL, "liuyichen@example.cn")
                .address()
                .value();

        assertThat(mobile).contains("*").doesNotContain(number.substring(3, 7));
        assertThat(mail).contains("*").doesNotContain("liuyichen");
        assertThatThrownBy(() -> agreed(person, ServiceWay.SMS, mobile)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    @Requirement("IDN-007")
    default void refusesAnAddressThatIsNoneOfItsWay() {
        Caller person = cast().serviceUser(PartyKind.NATURAL_PERSON);

        for (String wrong : List.of("", "12912345678", "person@example.cn")) {
            assertThatThrownBy(() -> agreed(person, ServiceWay.SMS, wrong))
                    .as(wrong)
                    .isInstanceOf(InvalidInputException.class);
        }
        for (String wrong :
                List.of("13912345678", "person", "person@", "a@b@example.cn", "p@example.cn\nBcc: x@y.cn")) {
            assertThatThrownBy(() -> agreed(person, ServiceWay.MAIL, wrong))
                    .as(wrong)
                    .isInstanceOf(InvalidInputException.class);
        }
    }

    @Test
    @Requirement({"PIP-002", "ACC-004"})
    default void letsNobodyElseAgreeOrLook() {
        Caller person = cast().serviceUser(PartyKind.NATURAL_PERSON);
        ServiceAddress agreed = agreed(person, ServiceWay.MAIL, "person@example.cn");
        Caller stranger = cast().serviceUser(PartyKind.NATURAL_PERSON);
        Caller window = staff().official(Organ.OTHER_IN_CITY, Post.RECEIVER);

        for (Caller other : List.of(stranger, window)) {
            assertThatThrownBy(() -> function()
                            .agreeToService(
                                    other,
                                    IdempotencyKey.fresh(),
                                    draft(party(person), ServiceWay.MAIL, "other@example.cn")))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> function().serviceAddressesOf(other, party(person)))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> function().withdrawServiceAddress(other, agreed.id(), agreed.revision()))
                    .isInstanceOf(NotFoundException.class);
        }
        assertThat(function().serviceAddressesOf(person, party(person))).containsExactly(agreed);
    }

    @Test
    @Requirement("AUD-001")
    default void entersAgreementAndWithdrawalInTheAuditTrail() {
        Caller person = cast().serviceUser(PartyKind.NATURAL_PERSON);
        ServiceAddress agreed = agreed(person, ServiceWay.MAIL, "person@example.cn");

        function().withdrawServiceAddress(person, agreed.id(), agreed.revision());

        assertThat(Entries.doneBy(candidate(), person))
                .contains("IdentityService.agreeToService", "IdentityService.withdrawServiceAddress");
    }

    private ServiceAddress agreed(Caller person, ServiceWay way, String address) {
        return function().agreeToService(person, IdempotencyKey.fresh(), draft(party(person), way, address));
    }

    private static ServiceAddressDraft draft(PartyId party, ServiceWay way, String address) {
        return new ServiceAddressDraft(party.toString(), way, address);
    }

    private static PartyId party(Caller person) {
        ActingFor actingFor = person.actingFor();
        assertThat(actingFor).as("a served person acts for itself").isNotNull();
        return actingFor.party();
    }
}

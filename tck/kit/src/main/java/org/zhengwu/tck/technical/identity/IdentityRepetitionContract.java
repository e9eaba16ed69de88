package org.zhengwu.tck.technical.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Authority;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.IdempotencyKeyReusedException;
import org.zhengwu.api.Post;
import org.zhengwu.api.Revision;
import org.zhengwu.api.Role;
import org.zhengwu.api.technical.identity.Account;
import org.zhengwu.api.technical.identity.GrantDraft;
import org.zhengwu.api.technical.identity.Organ;
import org.zhengwu.api.technical.identity.OrganDraft;
import org.zhengwu.api.technical.identity.OrganMergerDraft;
import org.zhengwu.api.technical.identity.Party;
import org.zhengwu.api.technical.identity.PartyDraft;
import org.zhengwu.api.technical.identity.PasswordResetDraft;
import org.zhengwu.api.technical.identity.Representation;
import org.zhengwu.api.technical.identity.RepresentationDraft;
import org.zhengwu.api.technical.identity.ServiceAddress;
import org.zhengwu.api.technical.identity.ServiceAddressDraft;
import org.zhengwu.api.technical.identity.ServiceWay;
import org.zhengwu.tck.Cast;
import org.zhengwu.tck.Identifiers;
import org.zhengwu.tck.Requirement;

/** Every operation of identity that takes a key, and every one that gives a revision. */
public interface IdentityRepetitionContract extends IdentityFixtures {

    @Test
    @Requirement("IDM-001")
    default void doesOnceWhatIsAskedTwiceUnderOneKey() {
        Party party = registered(person().build());
        PartyDraft person = person().build();
        OrganDraft organ = organ();

        assertSame(key -> function().establish(systemAdministrator(), key, organ));
        assertSame(key -> function().registerParty(receiver(), key, person));
        RepresentationDraft right = delegateOf(party);
        Representation named = assertSame(key -> function().represent(receiver(), key, right));
        ServiceAddress agreed =
                assertSame(key -> function().agreeToService(receiver(), key, address(party, "one@example.cn")));

        assertThat(function().representationsOf(receiver(), party.id())).containsExactly(named);
        assertThat(function().serviceAddressesOf(receiver(), party.id())).containsExactly(agreed);
    }

    @Test
    @Requirement("IDM-002")
    default void refusesTheKeyOfOneInputForAnother() {
        Party party = registered(person().build());
        Account account = opened();

        assertReused(
                key -> function().grant(securityAdministrator(), key, role(account, Cast.Organ.CITY)),
                key -> function().grant(securityAdministrator(), key, role(account, Cast.Organ.PROVINCE)));
        assertReused(
                key -> function().establish(systemAdministrator(), key, organ()),
                key -> function().establish(systemAdministrator(), key, organ()));
        assertReused(
                key -> function().registerParty(receiver(), key, person().build()),
                key -> function().registerParty(receiver(), key, person().build()));
        assertReused(
                key -> function().represent(receiver(), key, delegateOf(party)),
                key -> function().represent(receiver(), key, delegateOf(party)));
        assertReused(
                key -> function().agreeToService(receiver(), key, address(party, "one@example.cn")),
                key -> function().agreeToService(receiver(), key, address(party, "two@example.cn")));
    }

    @Test
    @Requirement("REV-002")
    default void raisesTheRevisionWithEveryChange() {
        Account account = opened();
        PasswordResetDraft reset =
                PasswordResetDraft.builder().password("Kit-new-password-55!").build();
        Account resetAccount = function().resetPassword(systemAdministrator(), account.id(), account.revision(), reset);
        assertRising(account.revision(), resetAccount.revision());
        Account closed = function().closeAccount(systemAdministrator(), account.id(), resetAccount.revision());
        assertRising(resetAccount.revision(), closed.revision());

        Organ organ = function().establish(systemAdministrator(), IdempotencyKey.fresh(), organ());
        Organ renamed = function()
                .changeOrgan(
                        systemAdministrator(),
                        organ.id(),
                        organ.revision(),
                        EndingOrgan.draft(cast(), organ.creditCode())
                                .name("市更名局")
                                .build());
        OrganMergerDraft merger =
                new OrganMergerDraft(cast().idOf(Cast.Organ.CITY).toString());
        Organ merged = function().mergeOrgan(systemAdministrator(), organ.id(), renamed.revision(), merger);
        assertRising(organ.revision(), renamed.revision(), merged.revision());

        PartyDraft draft = person().mobile("13911111111").build();
        Party party = registered(draft);
        Party moved = registered(
                new PartyDraft(draft.kind(), draft.name(), draft.identifierKind(), draft.identifier(), "15822222222"));
        assertRising(party.revision(), moved.revision());

        ServiceAddress agreed =
                function().agreeToService(receiver(), IdempotencyKey.fresh(), address(party, "one@example.cn"));
        ServiceAddress withdrawn = function().withdrawServiceAddress(receiver(), agreed.id(), agreed.revision());
        assertRising(agreed.revision(), withdrawn.revision());
    }

    private static void assertRising(Revision... revisions) {
        List<Long> values = new ArrayList<>();
        for (Revision each : revisions) {
            values.add(each.value());
        }
        assertThat(values).isSorted().doesNotHaveDuplicates();
    }

    private static <T> T assertSame(Function<IdempotencyKey, T> call) {
        IdempotencyKey key = IdempotencyKey.fresh();
        T first = call.apply(key);
        assertThat(assertDoesNotThrow(() -> call.apply(key))).isEqualTo(first);
        return first;
    }

    private static void assertReused(Function<IdempotencyKey, ?> first, Function<IdempotencyKey, ?> second) {
        IdempotencyKey key = IdempotencyKey.fresh();
        assertThat(first.apply(key)).isNotNull();
        assertThatThrownBy(() -> second.apply(key)).isInstanceOf(IdempotencyKeyReusedException.class);
    }

    private OrganDraft organ() {
        return EndingOrgan.draft(cast(), Identifiers.organCode()).build();
    }

    private GrantDraft role(Account account, Cast.Organ organ) {
        return GrantDraft.builder()
                .account(account.id().toString())
                .role(Role.OFFICIAL)
                .post(Post.HANDLER)
                .organ(cast().idOf(organ).toString())
                .build();
    }

    /** The right of a fresh account to act for the party. */
    private RepresentationDraft delegateOf(Party party) {
        Account delegate = opened(registered(person().build()).id());
        return RepresentationDraft.builder()
                .account(delegate.id().toString())
                .party(party.id().toString())
                .authority(Authority.DELEGATE)
                .build();
    }

    private static ServiceAddressDraft address(Party party, String mail) {
        return new ServiceAddressDraft(party.id().toString(), ServiceWay.MAIL, mail);
    }
}

package org.zhengwu.plugin.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Channel;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.Role;
import org.zhengwu.api.technical.identity.Account;
import org.zhengwu.api.technical.identity.AccountDraft;
import org.zhengwu.api.technical.identity.DivisionMergerDraft;
import org.zhengwu.api.technical.identity.GrantDraft;
import org.zhengwu.api.technical.identity.IdentifierKind;
import org.zhengwu.api.technical.identity.Organ;
import org.zhengwu.api.technical.identity.PartyDraft;
import org.zhengwu.api.technical.identity.PartyKind;
import org.zhengwu.api.technical.identity.SignInDraft;
import org.zhengwu.api.technical.identity.SignInRefusedException;
import org.zhengwu.api.technical.identity.SignedIn;
import org.zhengwu.spi.technical.identity.Callers;
import org.zhengwu.testing.AtOnce;

/** The whole function on PostgreSQL, from two servers at once. */
@Tag("full")
class PostgresTest {

    @Test
    void worksOnPostgresFromTwoServers() {
        try (SharedDatabase database = SharedDatabase.postgres();
                House one = House.open(database.source(), "zhengwu.identity.key", OrgansTest.KEY);
                House other = House.open(database.source(), "zhengwu.identity.key", OrgansTest.KEY)) {
            assertThat(one.column("select count(*) from id_division")).containsExactly(3749L);
            divisions(one, other);
            Organ organ = one.organ("440306", null);
            assertThat(other.directory().organsWithin(other.division("440000"))).containsExactly(organ.id());
            PartyId party = party(one, organ);
            assertThat(party(other, organ)).isEqualTo(party);
            sessions(one, other, party);
        }
    }

    private static void divisions(House one, House other) {
        Caller manager = House.manager(one.division("440300"));
        String lines = "440305001,南头街道,440305\n440305002,南山街道,440305\n";
        assertThat(one.service()
                        .importDivisions(manager, new StringReader(lines))
                        .accepted())
                .isEqualTo(2);
        assertThat(other.service()
                        .importDivisions(manager, new StringReader(lines))
                        .unchanged())
                .isEqualTo(2);
        DivisionId merged = one.division("440305");
        DivisionId successor = one.division("440306");
        one.service()
                .mergeDivision(
                        House.SYSTEM_ADMIN,
                        merged,
                        one.service()
                                .findDivision(House.VISITOR, merged)
                                .orElseThrow()
                                .revision(),
                        new DivisionMergerDraft(successor.toString(), "2026-09-30"));
        assertThat(other.service()
                        .divisionsBelow(House.VISITOR, successor, PageRequest.first())
                        .items())
                .hasSize(2);
        assertThat(other.directory().ancestry(merged)).hasSize(5);
    }

    private static PartyId party(House house, Organ organ) {
        PartyDraft draft = new PartyDraft(
                PartyKind.NATURAL_PERSON, "张三", IdentifierKind.RESIDENT_ID, PartiesTest.RESIDENT, "13800138000");
        Set<Object> ids = Set.copyOf(AtOnce.run(
                8,
                thread -> house.service()
                        .registerParty(House.receiver(organ.id()), IdempotencyKey.fresh(), draft)
                        .id()));
        assertThat(ids).hasSize(1);
        return (PartyId) ids.iterator().next();
    }

    private static void sessions(House one, House other, PartyId party) {
        Account account = one.service()
                .openAccount(
                        House.SYSTEM_ADMIN,
                        IdempotencyKey.fresh(),
                        new AccountDraft("citizen1", "张三", House.PASSWORD, party.toString()));
        SignedIn session = one.signIn("citizen1");
        Callers callers = other.zhengwu.service(Callers.class);
        Caller caller = callers.byToken(session.token(), Channel.WEB, null).orElseThrow();
        assertThat(caller.has(Role.SERVICE_USER)).isTrue();
        assertThat(other.service().findParty(caller, party)).isPresent();
        one.service()
                .grant(
                        House.SECURITY_ADMIN,
                        IdempotencyKey.fresh(),
                        GrantDraft.builder()
                                .account(account.id().toString())
                                .role(Role.THIRD_PARTY)
                                .until("2026-12-31")
                                .build());
        assertThat(callers.byToken(session.token(), Channel.WEB, null)
                        .orElseThrow()
                        .has(Role.THIRD_PARTY))
                .isTrue();
        assertThat(AtOnce.run(6, thread -> {
                    assertThatThrownBy(() -> other.service()
                                    .signIn(House.VISITOR, new SignInDraft("citizen1", "wrong-password"), "10.0.0.7"))
                            .isInstanceOf(SignInRefusedException.class);
                    return true;
                }))
                .containsOnly(true);
        assertThatThrownBy(() -> one.signIn("citizen1")).isInstanceOf(SignInRefusedException.class);
        one.service().closeAccount(House.SYSTEM_ADMIN, account.id(), account.revision());
        assertThat(callers.byToken(session.token(), Channel.WEB, null)).isEmpty();
    }
}

package org.zhengwu.tck.embedded;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Channel;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.Post;
import org.zhengwu.api.Role;
import org.zhengwu.api.technical.identity.Account;
import org.zhengwu.api.technical.identity.AccountDraft;
import org.zhengwu.api.technical.identity.GrantDraft;
import org.zhengwu.api.technical.identity.IdentifierKind;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.OrganDraft;
import org.zhengwu.api.technical.identity.PartyDraft;
import org.zhengwu.api.technical.identity.PartyKind;
import org.zhengwu.api.technical.identity.SignInDraft;
import org.zhengwu.api.technical.identity.SignedIn;
import org.zhengwu.runtime.se.Zhengwu;
import org.zhengwu.spi.technical.identity.Callers;
import org.zhengwu.tck.Cast;
import org.zhengwu.tck.Identifiers;

/** Makes organs, accounts and parties through the identity function, in Zhejiang: Hangzhou beside Ningbo. */
final class ReferenceCast implements Cast {

    private static final Caller DIRECTOR = Caller.system("tck.cast");
    private static final String PASSWORD = "Stage-door-key-91!";
    private static final String LONG_AGO = "2000-01-01";
    private static final Map<Organ, DivisionCode> DIVISIONS = Map.of(
            Organ.PROVINCE, DivisionCode.of("330000"),
            Organ.CITY, DivisionCode.of("330100"),
            Organ.OTHER_IN_CITY, DivisionCode.of("330100"),
            Organ.NEIGHBOUR_CITY, DivisionCode.of("330200"),
            Organ.CITY_GOVERNMENT, DivisionCode.of("330100"));
    private static final List<Role> WITHOUT_ORGAN = List.of(
            Role.DEVELOPER,
            Role.IT_STAFF,
            Role.SYSTEM_ADMINISTRATOR,
            Role.SECURITY_ADMINISTRATOR,
            Role.AUDIT_ADMINISTRATOR);

    private final IdentityService identity;
    private final Callers callers;
    private final Map<Organ, OrganId> organs = new EnumMap<>(Organ.class);

    ReferenceCast(Zhengwu zhengwu) {
        identity = zhengwu.service(IdentityService.class);
        callers = zhengwu.service(Callers.class);
    }

    @Override
    public Caller visitor() {
        return Caller.visitor(Channel.WEB);
    }

    @Override
    public Caller serviceUser(PartyKind kind) {
        boolean person = kind == PartyKind.NATURAL_PERSON;
        PartyDraft draft = PartyDraft.builder()
                .kind(kind)
                .name(person ? "慕容清远" : "杭州舞台有限公司")
                .identifierKind(person ? IdentifierKind.RESIDENT_ID : IdentifierKind.UNIFIED_CREDIT_CODE)
                .identifier(person ? Identifiers.residentId() : Identifiers.enterpriseCode())
                .mobile(Identifiers.mobile())
                .build();
        PartyId party =
                identity.registerParty(DIRECTOR, IdempotencyKey.fresh(), draft).id();
        return caller(account(party), party);
    }

    @Override
    public Caller official(Organ organ, Post... posts) {
        Account account = account(null);
        for (Post post : posts) {
            grant(GrantDraft.builder()
                    .account(account.id().toString())
                    .role(Role.OFFICIAL)
                    .post(post)
                    .organ(idOf(organ).toString()));
        }
        return caller(account, null);
    }

    @Override
    public Caller holder(Role role, Organ organ) {
        Account account = account(null);
        grant(GrantDraft.builder()
                .account(account.id().toString())
                .role(role)
                .organ(WITHOUT_ORGAN.contains(role) ? null : idOf(organ).toString()));
        return caller(account, null);
    }

    @Override
    public Optional<Caller> bySession(String token, @Nullable PartyId actingFor) {
        return callers.byToken(token, Channel.WEB, actingFor);
    }

    @Override
    public OrganId idOf(Organ organ) {
        OrganId known = organs.get(organ);
        if (known == null) {
            known = established(organ);
            organs.put(organ, known);
        }
        return known;
    }

    @Override
    public DivisionId divisionOf(Organ organ) {
        return identity.findDivision(visitor(), divisionCodeOf(organ), LocalDate.of(2026, 1, 1))
                .orElseThrow()
                .id();
    }

    @Override
    public DivisionCode divisionCodeOf(Organ organ) {
        return DIVISIONS.getOrDefault(organ, DivisionCode.NATION);
    }

    private OrganId established(Organ organ) {
        boolean below = organ == Organ.CITY || organ == Organ.NEIGHBOUR_CITY;
        OrganDraft draft = OrganDraft.builder()
                .creditCode(Identifiers.organCode())
                .name("舞台机关 " + organ.name())
                .division(divisionOf(organ).toString())
                .superior(below ? idOf(Organ.PROVINCE).toString() : null)
                .build();
        return identity.establish(DIRECTOR, IdempotencyKey.fresh(), draft).id();
    }

    private Account account(@Nullable PartyId party) {
        AccountDraft draft = AccountDraft.builder()
                .name("cast-" + UUID.randomUUID().toString().substring(0, 18))
                .holder("尉迟明远")
                .password(PASSWORD)
                .party(party == null ? null : party.toString())
                .build();
        return identity.openAccount(DIRECTOR, IdempotencyKey.fresh(), draft);
    }

    private void grant(GrantDraft.Builder draft) {
        identity.grant(DIRECTOR, IdempotencyKey.fresh(), draft.from(LONG_AGO).build());
    }

    private Caller caller(Account account, @Nullable PartyId party) {
        SignedIn session = identity.signIn(
                visitor(),
                SignInDraft.builder().account(account.name()).password(PASSWORD).build(),
                "tck " + account.id());
        return bySession(session.token(), party).orElseThrow();
    }
}

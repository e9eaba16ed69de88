package org.zhengwu.api.http.conformance;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
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
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.OrganDraft;
import org.zhengwu.api.technical.identity.PartyDraft;
import org.zhengwu.api.technical.identity.SignInDraft;
import org.zhengwu.api.technical.identity.SignedIn;

/**
 * Makes the organs, accounts and parties through the identity function, in Zhejiang: Hangzhou beside Ningbo.
 * For servers in conformance mode and for candidates in a plain JVM.
 *
 * @since 0.1
 */
public final class IdentityCast implements CastHttp {

    private static final Caller DIRECTOR = Caller.system("conformance.cast");
    private static final String PASSWORD = "Stage-door-key-91!";
    private static final String LONG_AGO = "2000-01-01";
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final Set<Role> WITHOUT_ORGAN = Set.of(
            Role.DEVELOPER,
            Role.IT_STAFF,
            Role.SYSTEM_ADMINISTRATOR,
            Role.SECURITY_ADMINISTRATOR,
            Role.AUDIT_ADMINISTRATOR);

    private static final Map<StageOrgan, Part> PARTS = Map.of(
            StageOrgan.PROVINCE, new Part("11330000933000010C", DivisionCode.of("330000"), null),
            StageOrgan.CITY, new Part("113300009330000299", DivisionCode.of("330100"), StageOrgan.PROVINCE),
            StageOrgan.OTHER_IN_CITY, new Part("113300009330000374", DivisionCode.of("330100"), null),
            StageOrgan.NEIGHBOUR_CITY, new Part("11330000933000045Y", DivisionCode.of("330200"), StageOrgan.PROVINCE),
            StageOrgan.CITY_GOVERNMENT, new Part("11330000933000053R", DivisionCode.of("330100"), null));

    private final IdentityService identity;
    private final Map<StageOrgan, OrganId> known = new ConcurrentHashMap<>();

    /** The cast of this identity function. */
    public IdentityCast(IdentityService identity) {
        this.identity = identity;
    }

    @Override
    public List<OrganOnStage> organs() {
        return Arrays.stream(StageOrgan.values()).map(this::onStage).toList();
    }

    @Override
    public CastMember serviceUser(PartyDraft party) {
        PartyId id =
                identity.registerParty(DIRECTOR, IdempotencyKey.fresh(), party).id();
        return signedIn(opened(id), id);
    }

    @Override
    public CastMember staff(StaffDraft draft) {
        CheckedStaff staff = draft.check().orThrow();
        Account account = opened(null);
        if (staff.posts().isEmpty()) {
            grant(account, staff, null);
        }
        staff.posts().forEach(post -> grant(account, staff, post));
        return signedIn(account, null);
    }

    private OrganOnStage onStage(StageOrgan organ) {
        Part part = part(organ);
        return new OrganOnStage(organ, established(organ), divisionOf(part), part.division());
    }

    private OrganId established(StageOrgan organ) {
        OrganId found = known.get(organ);
        if (found == null) {
            found = establish(organ);
            known.put(organ, found);
        }
        return found;
    }

    /** Under a key of its own, so that it is established once in a database. */
    private OrganId establish(StageOrgan organ) {
        Part part = part(organ);
        StageOrgan superior = part.superior();
        OrganDraft draft = OrganDraft.builder()
                .creditCode(part.creditCode())
                .name("舞台机关 " + organ.name())
                .division(divisionOf(part).toString())
                .superior(superior == null ? null : established(superior).toString())
                .build();
        return identity.establish(DIRECTOR, new IdempotencyKey("conformance-organ-" + organ.name()), draft)
                .id();
    }

    private static Part part(StageOrgan organ) {
        return requireNonNull(PARTS.get(organ));
    }

    private DivisionId divisionOf(Part part) {
        return identity.findDivision(Caller.visitor(Channel.WEB), part.division(), DAY)
                .orElseThrow(() -> new IllegalStateException("There is no division " + part.division()))
                .id();
    }

    private Account opened(@Nullable PartyId party) {
        AccountDraft draft = AccountDraft.builder()
                .name("cast-" + UUID.randomUUID().toString().substring(0, 18))
                .holder("尉迟明远")
                .password(PASSWORD)
                .party(party == null ? null : party.toString())
                .build();
        return identity.openAccount(DIRECTOR, IdempotencyKey.fresh(), draft);
    }

    private void grant(Account account, CheckedStaff staff, @Nullable Post post) {
        boolean nowhere = WITHOUT_ORGAN.contains(staff.role());
        GrantDraft draft = GrantDraft.builder()
                .account(account.id().toString())
                .role(staff.role())
                .post(post)
                .organ(nowhere ? null : established(staff.organ()).toString())
                .from(LONG_AGO)
                .build();
        identity.grant(DIRECTOR, IdempotencyKey.fresh(), draft);
    }

    private CastMember signedIn(Account account, @Nullable PartyId party) {
        SignInDraft draft =
                SignInDraft.builder().account(account.name()).password(PASSWORD).build();
        SignedIn session = identity.signIn(Caller.visitor(Channel.WEB), draft, "conformance " + account.id());
        return new CastMember(account.id(), party, session.token());
    }

    private record Part(
            String creditCode,
            DivisionCode division,
            @Nullable StageOrgan superior) {}
}

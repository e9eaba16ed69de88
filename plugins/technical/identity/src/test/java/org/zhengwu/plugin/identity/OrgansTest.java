package org.zhengwu.plugin.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Grant;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.Post;
import org.zhengwu.api.Role;
import org.zhengwu.api.StepNotAllowedException;
import org.zhengwu.api.technical.identity.Account;
import org.zhengwu.api.technical.identity.GrantDraft;
import org.zhengwu.api.technical.identity.HeldGrant;
import org.zhengwu.api.technical.identity.Organ;
import org.zhengwu.api.technical.identity.OrganCodeTakenException;
import org.zhengwu.api.technical.identity.OrganDraft;
import org.zhengwu.api.technical.identity.OrganMergerDraft;
import org.zhengwu.testing.AtOnce;

class OrgansTest {

    @Test
    void followsALineDownwards() {
        try (House house = House.open()) {
            Organ province = house.organ("440000", null);
            Organ city = house.organ("440300", province.id());
            Organ county = house.organ("440306", city.id());
            Organ other = house.organ("440300", null);
            assertThat(house.directory().line(province.id()))
                    .containsExactlyInAnyOrder(province.id(), city.id(), county.id());
            assertThat(house.directory().line(county.id())).containsExactly(county.id());
            assertThat(house.directory().organsOf(house.division("440300")))
                    .containsExactlyInAnyOrder(city.id(), other.id());
            assertThat(house.directory().organsWithin(house.division("440000"))).hasSize(4);
            assertThatThrownBy(() -> house.service()
                            .changeOrgan(
                                    House.SYSTEM_ADMIN,
                                    province.id(),
                                    province.revision(),
                                    draft(province, county.id())))
                    .isInstanceOf(InvalidInputException.class);
        }
    }

    @Test
    void keepsTheLongestNameOfCharactersBeyondTheBasicPlane() {
        try (House house = House.open()) {
            Organ organ = house.organ("440300", null);
            String longest = "😀".repeat(200);
            OrganDraft draft =
                    new OrganDraft(organ.creditCode(), longest, organ.division().toString(), null);

            Organ renamed = house.service().changeOrgan(House.SYSTEM_ADMIN, organ.id(), organ.revision(), draft);

            assertThat(renamed.name()).isEqualTo(longest);
            assertThat(house.service().findOrgan(House.VISITOR, organ.id())).contains(renamed);
        }
    }

    private static OrganDraft draft(Organ organ, OrganId superior) {
        return new OrganDraft(organ.creditCode(), organ.name(), organ.division().toString(), superior.toString());
    }

    @Test
    void letsTheSuccessorTakeOverWorkAndLine() {
        try (House house = House.open()) {
            Organ province = house.organ("440000", null);
            Organ merged = house.organ("440300", province.id());
            Organ heir = house.organ("440300", province.id());
            Organ county = house.organ("440306", merged.id());
            Organ ended = house.service()
                    .mergeOrgan(
                            House.SYSTEM_ADMIN,
                            merged.id(),
                            merged.revision(),
                            new OrganMergerDraft(heir.id().toString()));
            assertThat(ended.successor()).isEqualTo(heir.id());
            assertThat(house.directory().withPredecessors(heir.id())).containsExactlyInAnyOrder(heir.id(), merged.id());
            assertThat(house.directory().line(heir.id()))
                    .containsExactlyInAnyOrder(heir.id(), merged.id(), county.id());
            assertThatThrownBy(() -> house.service()
                            .mergeOrgan(
                                    House.SYSTEM_ADMIN,
                                    merged.id(),
                                    ended.revision(),
                                    new OrganMergerDraft(heir.id().toString())))
                    .isInstanceOf(StepNotAllowedException.class);
            assertThat(house.column("select payload from rt_outbox").toString())
                    .contains(merged.id().toString());
        }
    }

    @Test
    void letsALowerOrganInheritItsSuperior() {
        try (House house = House.open()) {
            Organ top = house.organ("440000", null);
            Organ middle = house.organ("440300", top.id());
            Organ low = house.organ("440306", middle.id());
            house.service()
                    .mergeOrgan(
                            House.SYSTEM_ADMIN,
                            top.id(),
                            top.revision(),
                            new OrganMergerDraft(low.id().toString()));
            assertThat(house.directory().line(low.id())).containsExactlyInAnyOrder(low.id(), top.id(), middle.id());
            assertThat(house.directory().line(middle.id())).containsExactly(middle.id());
        }
    }

    @Test
    void entersAnOrganOfAnImportOnce() {
        try (House house = House.open()) {
            var division = house.division("440300");
            Set<Object> ids = Set.copyOf(AtOnce.run(
                    8,
                    thread -> house.directory()
                            .enter("11100000000013338W", "某局", division)
                            .id()));
            assertThat(ids).hasSize(1);
            assertThatThrownBy(() -> house.directory().enter("11100000000013338X", "某局", division))
                    .isInstanceOf(InvalidInputException.class);
            assertThatThrownBy(() -> house.organ("440300", null)).isInstanceOf(OrganCodeTakenException.class);
        }
    }

    @Test
    void learnsAtOnceWhatAnotherServerChanged() {
        try (SharedDatabase database = SharedDatabase.h2();
                House one = House.open(database.source(), "zhengwu.identity.key", KEY);
                House other = House.open(database.source(), "zhengwu.identity.key", KEY)) {
            Organ province = one.organ("440000", null);
            for (String division : new String[] {"440300", "440100", "440306"}) {
                Organ below = one.organ(division, province.id());
                assertThat(other.directory().line(province.id())).contains(below.id());
                assertThat(other.directory().organsWithin(other.division("440000")))
                        .contains(below.id());
            }
        }
    }

    static final String KEY = "one:AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    @Test
    void forgetsWhatWasRolledBack() {
        try (House house = House.open()) {
            Organ province = house.organ("440000", null);
            assertThatThrownBy(() -> house.zhengwu.transactions().required(() -> {
                        Organ city = house.organ("440300", province.id());
                        assertThat(house.directory().line(province.id())).contains(city.id());
                        throw new IllegalStateException("after the work");
                    }))
                    .hasMessage("after the work");
            assertThat(house.directory().line(province.id())).containsExactly(province.id());
        }
    }

    @Test
    void answersQuickly() {
        try (House house = House.open()) {
            Organ province = house.organ("440000", null);
            Organ county = house.organ("440306", province.id());
            var division = house.division("440306");
            house.directory().line(province.id());
            int calls = 2_000;
            long begun = System.nanoTime();
            for (int i = 0; i < calls; i++) {
                house.directory().line(county.id());
                house.directory().ancestry(division);
            }
            System.out.println("a line and an ancestry: " + (System.nanoTime() - begun) / calls / 1_000 + " µs");
            assertThat(house.service()
                            .organs(House.VISITOR, division, PageRequest.first())
                            .items())
                    .containsExactly(county);
        }
    }

    @Test
    void entersTheSameKeyOnce() {
        try (House house = House.open()) {
            IdempotencyKey key = IdempotencyKey.fresh();
            OrganDraft draft = new OrganDraft(
                    "11100000000013338W", "某局", house.division("440300").toString(), null);
            Organ first = house.service().establish(House.SYSTEM_ADMIN, key, draft);
            assertThat(house.service().establish(House.SYSTEM_ADMIN, key, draft))
                    .isEqualTo(first);
        }
    }

    @Test
    void movesTheGrantsOfAMergedOrganToItsSuccessorAndEndsItsHeads() {
        try (House house = House.open()) {
            Organ merged = house.organ("440300", null);
            Organ heir = house.organ("440100", null);
            Organ window = house.organ("440306", null);
            AccountId handler = house.account("handler-sz").id();
            AccountId head = house.account("head-sz").id();
            AccountId receiver = house.account("receiver-sz").id();
            HeldGrant held = grant(house, handler, Post.HANDLER, merged, null);
            grant(house, head, Post.HEAD, merged, null);
            grant(house, receiver, Post.RECEIVER, window, merged);

            merge(house, merged, heir);

            assertThat(today(house, handler)).singleElement().satisfies(grant -> {
                assertThat(grant.organ()).isEqualTo(heir.id());
                assertThat(grant.division()).isEqualTo(heir.division());
                assertThat(grant.post()).isEqualTo(Post.HANDLER);
            });
            assertThat(house.service().grantsOf(House.SECURITY_ADMIN, handler))
                    .as("what was held before stays on file")
                    .hasSize(2)
                    .extracting(HeldGrant::id)
                    .contains(held.id());
            assertThat(today(house, head)).isEmpty();
            assertThat(today(house, receiver)).singleElement().satisfies(grant -> {
                assertThat(grant.organ()).isEqualTo(window.id());
                assertThat(grant.entrusted()).containsExactly(heir.id());
            });
            assertThat(house.audit.actions().stream().filter("IdentityService.revoke"::equals))
                    .hasSize(3);
        }
    }

    @Test
    void tellsNoPostsOfAClosedAccount() {
        try (House house = House.open()) {
            Organ organ = house.organ("440300", null);
            Account account = house.account("handler-one");
            grant(house, account.id(), Post.HANDLER, organ, null);
            assertThat(house.directory().postsOf(account.id(), organ.id())).containsExactly(Post.HANDLER);

            house.service().closeAccount(House.SYSTEM_ADMIN, account.id(), account.revision());

            assertThat(house.directory().postsOf(account.id(), organ.id())).isEmpty();
        }
    }

    @Test
    void namesTheHolderOfAnAccountMaskedAlsoOnceItIsClosed() {
        try (House house = House.open()) {
            Account account = house.account("handler-one");
            house.service().closeAccount(House.SYSTEM_ADMIN, account.id(), account.revision());

            assertThat(house.directory().holderOf(account.id())).contains(account.holder());
            assertThat(account.holder().value()).contains("*");
            assertThat(house.directory().holderOf(AccountId.of("018f0000-0000-7000-8000-000000000000")))
                    .isEmpty();
        }
    }

    @Test
    void movesTheReachOfAGrantWithItsOrgan() {
        try (House house = House.open()) {
            Organ organ = house.organ("440306", null);
            AccountId head = house.account("head-sz").id();
            grant(house, head, Post.HEAD, organ, null);
            OrganDraft upwards = new OrganDraft(
                    organ.creditCode(), organ.name(), house.division("440300").toString(), null);

            house.service().changeOrgan(House.SYSTEM_ADMIN, organ.id(), organ.revision(), upwards);

            assertThat(today(house, head)).singleElement().satisfies(grant -> {
                assertThat(grant.post()).isEqualTo(Post.HEAD);
                assertThat(grant.division()).isEqualTo(house.division("440300"));
            });
        }
    }

    private static void merge(House house, Organ merged, Organ heir) {
        OrganMergerDraft draft = new OrganMergerDraft(heir.id().toString());
        house.service().mergeOrgan(House.SYSTEM_ADMIN, merged.id(), merged.revision(), draft);
    }

    private static List<Grant> today(House house, AccountId account) {
        return house.service().grantsOf(House.SECURITY_ADMIN, account).stream()
                .map(HeldGrant::grant)
                .filter(grant -> grant.holdsOn(house.zhengwu.clock().today()))
                .toList();
    }

    private static HeldGrant grant(House house, AccountId account, Post post, Organ organ, @Nullable Organ entrusted) {
        GrantDraft.Builder draft = GrantDraft.builder()
                .account(account.toString())
                .role(Role.OFFICIAL)
                .post(post)
                .organ(organ.id().toString());
        if (entrusted != null) {
            draft.entrusted(List.of(entrusted.id().toString()));
        }
        return house.service().grant(House.SECURITY_ADMIN, IdempotencyKey.fresh(), draft.build());
    }
}

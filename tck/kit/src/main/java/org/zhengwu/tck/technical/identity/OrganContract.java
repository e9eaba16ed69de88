package org.zhengwu.tck.technical.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Grant;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Post;
import org.zhengwu.api.Role;
import org.zhengwu.api.StepNotAllowedException;
import org.zhengwu.api.technical.identity.Account;
import org.zhengwu.api.technical.identity.GrantDraft;
import org.zhengwu.api.technical.identity.HeldGrant;
import org.zhengwu.api.technical.identity.Organ;
import org.zhengwu.api.technical.identity.OrganCodeTakenException;
import org.zhengwu.api.technical.identity.OrganDraft;
import org.zhengwu.api.technical.identity.OrganMerged;
import org.zhengwu.api.technical.identity.OrganMergerDraft;
import org.zhengwu.tck.Cast;
import org.zhengwu.tck.Identifiers;
import org.zhengwu.tck.Requirement;

/** Organs that are changed and merged: their line, their grants, and what does not fit (PTY-002, PTY-004). */
public interface OrganContract extends IdentityFixtures {

    @Test
    @Requirement("PTY-004")
    default void changesNothingOfAnOrganByADraftThatDoesNotFit() {
        Organ organ = established(Cast.Organ.PROVINCE);
        Organ below = establishedBelow(organ.id());
        String nowhere = UUID.randomUUID().toString();

        assertThat(violated(() -> function()
                        .establish(
                                systemAdministrator(),
                                IdempotencyKey.fresh(),
                                OrganDraft.builder().build())))
                .containsExactly("creditCode", "division", "name");
        assertThat(violated(() -> change(organ, draft(organ).division(nowhere))))
                .containsExactly("division");
        assertThat(violated(() -> change(organ, draft(organ).superior(nowhere))))
                .containsExactly("superior");
        assertThat(violated(() -> change(organ, draft(organ).superior(below.id().toString()))))
                .containsExactly("superior");
        assertThatThrownBy(() -> change(organ, draft(below))).isInstanceOf(OrganCodeTakenException.class);
        assertThat(found(organ)).isEqualTo(organ);
    }

    @Test
    @Requirement("PTY-004")
    default void takesTheGrantsOfAnOrganToItsNewDivision() {
        Organ organ = established(Cast.Organ.PROVINCE);
        Account handler = opened();
        GrantDraft held = GrantDraft.builder()
                .account(handler.id().toString())
                .role(Role.OFFICIAL)
                .post(Post.HANDLER)
                .organ(organ.id().toString())
                .build();
        function().grant(securityAdministrator(), IdempotencyKey.fresh(), held);

        Organ moved = change(
                organ,
                draft(organ)
                        .division(cast().divisionOf(Cast.Organ.NEIGHBOUR_CITY).toString()));

        assertThat(moved.division()).isEqualTo(cast().divisionOf(Cast.Organ.NEIGHBOUR_CITY));
        assertThat(moved.divisionCode()).isEqualTo(cast().divisionCodeOf(Cast.Organ.NEIGHBOUR_CITY));
        assertThat(found(organ)).isEqualTo(moved);
        Caller caller =
                cast().bySession(signIn(handler.name(), PASSWORD).token(), null).orElseThrow(AssertionError::new);
        assertThat(caller.grants()).singleElement().satisfies(grant -> {
            assertThat(grant.organ()).isEqualTo(organ.id());
            assertThat(grant.division()).isEqualTo(moved.division());
        });
    }

    @Test
    @Requirement("PTY-004")
    default void takesAnOrganOutOfItsLineWhereItIsGivenNoSuperior() {
        Organ organ = established(Cast.Organ.PROVINCE);
        assertThat(organ.superior()).isEqualTo(cast().idOf(Cast.Organ.PROVINCE));

        Organ alone = change(organ, draft(organ).superior(null));

        assertThat(alone.superior()).isNull();
        assertThat(found(organ)).isEqualTo(alone);
    }

    @Test
    @Requirement("PTY-004")
    default void givesAnOrganEveryValueOfTheDraft() {
        Organ organ = established(Cast.Organ.PROVINCE);
        String code = Identifiers.organCode();

        Organ changed = change(
                organ,
                EndingOrgan.draft(cast(), code)
                        .name("市更名局")
                        .superior(cast().idOf(Cast.Organ.CITY).toString()));

        assertThat(changed.creditCode()).isEqualTo(code);
        assertThat(changed.name()).isEqualTo("市更名局");
        assertThat(changed.superior()).isEqualTo(cast().idOf(Cast.Organ.CITY));
        assertThat(found(organ)).isEqualTo(changed);
    }

    @Test
    @Requirement("PTY-003")
    default void takesAGrantToComeOverWithItsTerm() {
        Organ ending = established(Cast.Organ.PROVINCE);
        Account window = opened();
        LocalDate from = clock().today().plusDays(1);
        GrantDraft draft = GrantDraft.builder()
                .account(window.id().toString())
                .role(Role.OFFICIAL)
                .post(Post.RECEIVER)
                .organ(ending.id().toString())
                .from(from.toString())
                .until(from.plusDays(9).toString())
                .entrusted(List.of(cast().idOf(Cast.Organ.OTHER_IN_CITY).toString()))
                .build();
        function().grant(securityAdministrator(), IdempotencyKey.fresh(), draft);

        merge(ending, cast().idOf(Cast.Organ.NEIGHBOUR_CITY));
        clock().settle();

        assertThat(function().grantsOf(securityAdministrator(), window.id()))
                .extracting(HeldGrant::grant)
                .contains(new Grant(
                        Role.OFFICIAL,
                        Post.RECEIVER,
                        cast().idOf(Cast.Organ.NEIGHBOUR_CITY),
                        cast().divisionOf(Cast.Organ.NEIGHBOUR_CITY),
                        from,
                        from.plusDays(9),
                        Set.of(cast().idOf(Cast.Organ.OTHER_IN_CITY))));
    }

    @Test
    @Requirement("PTY-002")
    default void putsWhatStoodBelowAMergedOrganBelowItsSuccessor() {
        Organ ending = established(Cast.Organ.PROVINCE);
        Organ below = establishedBelow(ending.id());

        merge(ending, cast().idOf(Cast.Organ.CITY));
        clock().settle();

        assertThat(found(below).superior()).isEqualTo(cast().idOf(Cast.Organ.CITY));
        OrganMerged told = new OrganMerged(ending.id(), cast().idOf(Cast.Organ.CITY));
        assertThat(candidate().eventsAbout(told.subject())).containsExactly(told);
    }

    @Test
    @Requirement("PTY-002")
    default void raisesASuccessorThatStoodBelowTheMergedOrgan() {
        Organ ending = established(Cast.Organ.PROVINCE);
        Organ heir = establishedBelow(ending.id());
        Organ other = establishedBelow(ending.id());

        merge(ending, heir.id());

        assertThat(found(heir).superior()).isEqualTo(cast().idOf(Cast.Organ.PROVINCE));
        assertThat(found(other).superior()).isEqualTo(heir.id());
    }

    @Test
    @Requirement("PTY-002")
    default void mergesNoOrganTwiceNorIntoItself() {
        Organ ending = established(Cast.Organ.PROVINCE);
        Organ other = established(Cast.Organ.PROVINCE);

        assertThat(violated(() -> merge(ending, ending.id()))).containsExactly("successor");
        assertThat(violated(() -> merge(ending, new OrganId(UUID.randomUUID()))))
                .containsExactly("successor");
        Organ merged = merge(ending, cast().idOf(Cast.Organ.CITY));
        assertThatThrownBy(() -> merge(merged, cast().idOf(Cast.Organ.CITY)))
                .isInstanceOf(StepNotAllowedException.class);
        assertThat(violated(() -> merge(other, ending.id()))).containsExactly("successor");
        assertThat(found(ending)).isEqualTo(merged);
    }

    private Organ established(Cast.Organ superior) {
        return establishedBelow(cast().idOf(superior));
    }

    private Organ establishedBelow(OrganId superior) {
        OrganDraft draft = EndingOrgan.draft(cast(), Identifiers.organCode())
                .superior(superior.toString())
                .build();
        return function().establish(systemAdministrator(), IdempotencyKey.fresh(), draft);
    }

    private OrganDraft.Builder draft(Organ organ) {
        return EndingOrgan.draft(cast(), organ.creditCode());
    }

    private Organ change(Organ organ, OrganDraft.Builder draft) {
        return function().changeOrgan(systemAdministrator(), organ.id(), organ.revision(), draft.build());
    }

    private Organ merge(Organ organ, OrganId successor) {
        OrganMergerDraft draft = new OrganMergerDraft(successor.toString());
        return function().mergeOrgan(systemAdministrator(), organ.id(), organ.revision(), draft);
    }

    private Organ found(Organ organ) {
        return function().findOrgan(cast().visitor(), organ.id()).orElseThrow(AssertionError::new);
    }
}

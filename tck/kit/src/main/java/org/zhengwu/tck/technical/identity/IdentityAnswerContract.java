package org.zhengwu.tck.technical.identity;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.ActingFor;
import org.zhengwu.api.Assurance;
import org.zhengwu.api.Authority;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Channel;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.Grant;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.Post;
import org.zhengwu.api.Role;
import org.zhengwu.api.technical.identity.Account;
import org.zhengwu.api.technical.identity.CurrentSession;
import org.zhengwu.api.technical.identity.Division;
import org.zhengwu.api.technical.identity.DivisionDraft;
import org.zhengwu.api.technical.identity.DivisionMergerDraft;
import org.zhengwu.api.technical.identity.GrantDraft;
import org.zhengwu.api.technical.identity.Organ;
import org.zhengwu.api.technical.identity.PasswordResetDraft;
import org.zhengwu.api.technical.identity.SignedIn;
import org.zhengwu.tck.Cast;
import org.zhengwu.tck.Requirement;

/** What each step on accounts, divisions and sessions answers, and what lists show, is what is found. */
public interface IdentityAnswerContract extends IdentityFixtures {

    LocalDate MAY_6 = LocalDate.of(2026, 5, 6);

    /** A county in which no other contract changes divisions. */
    String COUNTY = "330424";

    @Test
    @Requirement("SEC-003")
    default void answersEachStepOfAnAccountAsItIsFound() {
        PartyId party = registered(person().build()).id();
        Account opened = opened(party);
        assertFound(opened);
        assertThat(opened.party()).isEqualTo(party);
        assertThat(opened.open()).isTrue();
        assertThat(opened.secondFactor()).isFalse();
        assertThat(opened.holder().value()).contains("*").doesNotContain("明月");
        assertThat(allPages(100, page -> function().accounts(systemAdministrator(), page)))
                .contains(opened);

        PasswordResetDraft draft =
                PasswordResetDraft.builder().password("Kit-new-password-54!").build();
        Account reset = function().resetPassword(systemAdministrator(), opened.id(), opened.revision(), draft);
        assertFound(reset);
        assertFound(function().closeAccount(systemAdministrator(), opened.id(), reset.revision()));
    }

    private void assertFound(Account answered) {
        assertThat(function().findAccount(systemAdministrator(), answered.id())).contains(answered);
    }

    @Test
    @Requirement("ACC-010")
    default void tellsOfASessionWhoseItIsAndWhatItMayDo() {
        clock().moveTo(MAY_6);
        PartyId party = registered(person().build()).id();
        Account opened = opened(party);
        OrganId organ = cast().idOf(Cast.Organ.CITY);
        GrantDraft draft = GrantDraft.builder()
                .account(opened.id().toString())
                .role(Role.OFFICIAL)
                .post(Post.HANDLER)
                .organ(organ.toString())
                .build();
        Grant granted = function()
                .grant(securityAdministrator(), IdempotencyKey.fresh(), draft)
                .grant();

        SignedIn begun = signIn(opened.name(), PASSWORD);
        Caller caller = cast().bySession(begun.token(), null).orElseThrow(AssertionError::new);
        CurrentSession session = function().currentSession(caller);

        assertThat(begun.account()).isEqualTo(opened.name());
        assertThat(begun.accountId()).isEqualTo(opened.id());
        assertThat(signIn(opened.name(), PASSWORD).expiresAt()).isAfterOrEqualTo(begun.expiresAt());
        assertThat(granted.post()).isEqualTo(Post.HANDLER);
        assertThat(granted.organ()).isEqualTo(organ);
        ActingFor self = new ActingFor(party, Authority.SELF);
        assertThat(session.accountId()).isEqualTo(opened.id());
        assertThat(session.account()).isEqualTo(opened.name());
        assertThat(session.holder()).isEqualTo(opened.holder());
        assertThat(session.channel()).isEqualTo(Channel.WEB);
        assertThat(session.assurance()).isEqualTo(Assurance.VERIFIED);
        assertThat(session.grants())
                .filteredOn(each -> each.role() == Role.OFFICIAL)
                .containsExactly(granted);
        assertThat(session.actingFor()).isEqualTo(self);
        assertThat(session.choices()).containsExactly(self);
    }

    @Test
    @Requirement("IDN-004")
    default void answersEachChangeOfADivisionAsItIsFound() {
        clock().moveTo(MAY_6);
        Division street = street();
        Division successor = street();
        DivisionDraft draft = new DivisionDraft(street.code().value(), "更名街道", COUNTY, MAY_6.toString());

        Division changed = function().changeDivision(systemAdministrator(), street.id(), street.revision(), draft);
        assertThat(function().findDivision(cast().visitor(), street.id())).contains(changed);
        assertThat(changed.name()).isEqualTo("更名街道");
        LocalDate next = MAY_6.plusDays(1);
        clock().moveTo(next);
        DivisionMergerDraft into = new DivisionMergerDraft(successor.id().toString(), next.toString());
        Division merged = function().mergeDivision(systemAdministrator(), street.id(), changed.revision(), into);

        assertThat(function().findDivision(cast().visitor(), street.id())).contains(merged);
        assertThat(merged.successor()).isEqualTo(successor.id());
    }

    private Division street() {
        DivisionCode code = FreshStreet.of(candidate(), COUNTY);
        return function().findDivision(cast().visitor(), code, clock().today()).orElseThrow(AssertionError::new);
    }

    @Test
    @Requirement("IDN-004")
    default void listsADivisionAsItIsFound() {
        clock().moveTo(MAY_6);
        Division street = street();

        assertThat(allPages(
                        100,
                        page -> function().divisionsBelow(cast().visitor(), requireNonNull(street.parent()), page)))
                .contains(street)
                .allSatisfy(each -> assertThat(each.parent()).isEqualTo(street.parent()));
    }

    @Test
    @Requirement("PTY-004")
    default void listsAnOrganAsItIsFound() {
        Organ city = function()
                .findOrgan(cast().visitor(), cast().idOf(Cast.Organ.CITY))
                .orElseThrow(AssertionError::new);

        List<Organ> listed = allPages(100, page -> function().organs(cast().visitor(), city.division(), page));

        assertThat(listed)
                .contains(city)
                .allSatisfy(each -> assertThat(function().findOrgan(cast().visitor(), each.id()))
                        .contains(each));
    }
}

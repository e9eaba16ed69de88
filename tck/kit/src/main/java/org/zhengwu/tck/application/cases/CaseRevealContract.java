package org.zhengwu.tck.application.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.ForbiddenException;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.Post;
import org.zhengwu.api.application.cases.ApplicantIdentity;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CasePart;
import org.zhengwu.api.application.cases.IdentityLook;
import org.zhengwu.api.application.cases.WithdrawalDraft;
import org.zhengwu.api.technical.identity.PartyKind;
import org.zhengwu.tck.Cast.Organ;
import org.zhengwu.tck.Identifiers;
import org.zhengwu.tck.Requirement;
import org.zhengwu.tck.application.catalogue.ItemFixtures.Kind;
import org.zhengwu.tck.technical.audit.Entries;

/** Whom a case is about, in clear, for those who handle it and for nobody else; each look is kept. */
public interface CaseRevealContract extends CaseFixtures {

    LocalDate JANUARY_14 = LocalDate.of(2026, 1, 14);

    @Test
    @Requirement("CSE-116")
    default void showsTheStaffWhomTheCaseIsAboutAndTheApplicantWhoLooked() {
        Caller applicant = people().applicant();
        String mobile = Identifiers.mobile();
        Case submitted = submittedWith(applicant, mobile);
        Caller handler = cast().official(Organ.CITY, Post.HANDLER);
        assertThat(function().identityLooks(applicant, submitted.id())).isEmpty();

        ApplicantIdentity shown = function().revealApplicant(handler, submitted.id());

        assertThat(shown.name()).doesNotContain("*");
        assertThat(shown.identifier())
                .doesNotContain("*")
                .startsWith(submitted.applicant().identifier().value().substring(0, 1));
        assertThat(shown.contactName()).isEqualTo("欧阳清风");
        assertThat(shown.contactMobile()).isEqualTo(mobile);
        assertThat(shown.toString()).doesNotContain(shown.name(), shown.identifier(), mobile);
        assertThat(function().identityLooks(applicant, submitted.id()))
                .singleElement()
                .satisfies(look -> {
                    assertThat(look.organ()).isEqualTo(cast().idOf(Organ.CITY));
                    assertThat(look.account()).isEqualTo(handler.account());
                    assertThat(look.at()).isEqualTo(clock().now());
                });
        assertThat(Entries.doneBy(candidate(), handler)).contains("CaseService.revealApplicant");
    }

    @Test
    @Requirement({"CSE-116", "ACC-004"})
    default void showsNobodyElseWhomTheCaseIsAbout() {
        Caller applicant = people().applicant();
        Case submitted = submittedWith(applicant, Identifiers.mobile());

        for (Caller other : List.of(
                staff().official(Organ.OTHER_IN_CITY, Post.HANDLER),
                staff().official(Organ.PROVINCE, Post.HANDLER),
                staff().official(Organ.NEIGHBOUR_CITY, Post.HANDLER))) {
            assertThatThrownBy(() -> function().revealApplicant(other, submitted.id()))
                    .isInstanceOf(NotFoundException.class);
        }
        assertThatThrownBy(() -> function().revealApplicant(applicant, submitted.id()))
                .isInstanceOf(ForbiddenException.class);
        assertThat(function().identityLooks(applicant, submitted.id()))
                .extracting(IdentityLook::account)
                .isEmpty();
    }

    @Test
    @Requirement("CSE-116")
    default void listsTheNewestLookFirst() {
        Caller applicant = people().applicant();
        Case submitted = submittedWith(applicant, Identifiers.mobile());
        Caller first = cast().official(Organ.CITY, Post.HANDLER);
        Caller second = cast().official(Organ.CITY, Post.REVIEWER);

        function().revealApplicant(first, submitted.id());
        function().revealApplicant(second, submitted.id());

        assertThat(function().identityLooks(applicant, submitted.id()))
                .extracting(IdentityLook::account)
                .containsExactly(second.account(), first.account());
    }

    private Case submittedWith(Caller applicant, String mobile) {
        clock().moveTo(JANUARY_14);
        Case drafted = function()
                .create(
                        applicant,
                        IdempotencyKey.fresh(),
                        application(applicant, Kind.PERMIT)
                                .contactName("欧阳清风")
                                .contactMobile(mobile)
                                .build());
        return function().submit(applicant, drafted.id(), drafted.revision());
    }

    @Test
    @Requirement("CSE-116")
    default void keepsEachLookOfTheSamePerson() {
        Caller applicant = people().applicant();
        Case submitted = submittedWith(applicant, Identifiers.mobile());
        Caller handler = cast().official(Organ.CITY, Post.HANDLER);

        function().revealApplicant(handler, submitted.id());
        function().revealApplicant(handler, submitted.id());

        assertThat(function().identityLooks(applicant, submitted.id()))
                .extracting(IdentityLook::account)
                .containsExactly(handler.account(), handler.account());
        assertThat(Entries.doneBy(candidate(), handler))
                .filteredOn("CaseService.revealApplicant"::equals)
                .hasSize(2);
    }

    @Test
    @Requirement("CSE-116")
    default void keepsTheLooksAfterTheWithdrawal() {
        Caller applicant = people().applicant();
        Case submitted = submitted(applicant, Kind.PERMIT, JANUARY_14);
        function().revealApplicant(staff().official(Organ.CITY, Post.HANDLER), submitted.id());
        List<IdentityLook> looks = function().identityLooks(applicant, submitted.id());

        function().withdraw(applicant, submitted.id(), submitted.revision(), new WithdrawalDraft("改变计划"));

        assertThat(looks).hasSize(1);
        assertThat(function().identityLooks(applicant, submitted.id())).isEqualTo(looks);
    }

    @Test
    @Requirement("CSE-116")
    default void keepsTheLooksAtAPartWithThatPart() {
        People people = people();
        Case whole = accepted(people, Kind.MATTER, JANUARY_14);
        CasePart part = whole.parts().get(1);
        Caller handler = staff().official(Organ.OTHER_IN_CITY, Post.HANDLER);

        function().revealApplicant(handler, part.id());

        assertThat(function().identityLooks(people.applicant(), part.id()))
                .containsExactly(new IdentityLook(part.organ(), handler.account(), clock().now()));
        assertThat(function().identityLooks(people.applicant(), whole.id())).isEmpty();
    }

    @Test
    @Requirement("CSE-116")
    default void showsAnOrganisationByItsKindAndNoContactWhereNoneIsGiven() {
        Caller enterprise = cast().serviceUser(PartyKind.ENTERPRISE);
        Caller handler = staff().official(Organ.CITY, Post.HANDLER);
        Case submitted = submitted(enterprise, Kind.PERMIT, JANUARY_14);

        ApplicantIdentity shown = function().revealApplicant(handler, submitted.id());

        assertThat(shown.identifierKind().ofPerson()).isFalse();
        assertThat(shown.contactName()).isNull();
        assertThat(shown.contactMobile()).isNull();
    }
}

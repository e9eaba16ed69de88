package org.zhengwu.tck.application.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseDraft;
import org.zhengwu.api.application.cases.Commitment;
import org.zhengwu.api.application.cases.CorrectionDraft;
import org.zhengwu.api.application.cases.Material;
import org.zhengwu.tck.Requirement;
import org.zhengwu.tck.application.catalogue.ItemFixtures;
import org.zhengwu.tck.application.catalogue.ItemFixtures.Kind;

/** A written commitment takes the place of a proof, where the item lets it and the applicant wants it (告知承诺). */
public interface CaseCommitmentContract extends CaseFixtures {

    LocalDate MAY_12 = LocalDate.of(2026, 5, 12);

    @Test
    @Requirement("LIC-021")
    default void takesACommitmentInPlaceOfAProof() {
        People people = people();
        clock().moveTo(MAY_12);
        Case drafted = draftedWith(people.applicant(), ItemFixtures.PROOF);
        Commitment expected = new Commitment(List.of(ItemFixtures.PROOF), ItemFixtures.NOTICE);
        assertThat(drafted.commitment()).isEqualTo(expected);

        Case submitted = function().submit(people.applicant(), drafted.id(), drafted.revision());
        Case accepted = function().accept(people.handler(), submitted.id(), submitted.revision());

        for (Caller reader : List.of(people.applicant(), people.handler())) {
            assertThat(seenBy(reader, accepted).commitment()).isEqualTo(expected);
        }
        assertThat(accepted.materials()).extracting(Material::slot).containsExactly(ItemFixtures.FORM);
    }

    @Test
    @Requirement("LIC-021")
    default void leavesTheOrdinaryWayToWhoDoesNotCommit() {
        Caller applicant = people().applicant();
        clock().moveTo(MAY_12);
        Case bare = draftedWith(applicant);
        assertThat(bare.commitment()).isNull();
        assertThat(violated(() -> function().submit(applicant, bare.id(), bare.revision())))
                .containsExactly("materials");

        CaseDraft proven = application(applicant, Kind.PERMIT_WITH_COMMITMENT)
                .material(attachment(applicant, ItemFixtures.PROOF))
                .build();
        Case changed = function().change(applicant, bare.id(), bare.revision(), proven);
        Case submitted = function().submit(applicant, changed.id(), changed.revision());

        assertThat(submitted.commitment()).isNull();
        assertThat(submitted.materials())
                .extracting(Material::slot)
                .containsExactlyInAnyOrder(ItemFixtures.FORM, ItemFixtures.PROOF);
    }

    @Test
    @Requirement("LIC-021")
    default void takesACommitmentBackWithAChangeThatLeavesItOut() {
        Caller applicant = people().applicant();
        clock().moveTo(MAY_12);
        Case committed = draftedWith(applicant, ItemFixtures.PROOF);

        Case changed = function()
                .change(
                        applicant,
                        committed.id(),
                        committed.revision(),
                        application(applicant, Kind.PERMIT_WITH_COMMITMENT).build());

        assertThat(changed.commitment()).isNull();
        assertThat(violated(() -> function().submit(applicant, changed.id(), changed.revision())))
                .containsExactly("materials");
    }

    @Test
    @Requirement("LIC-021")
    default void letsACorrectionBringTheProofInPlaceOfTheCommitment() {
        People people = people();
        clock().moveTo(MAY_12);
        Case drafted = draftedWith(people.applicant(), ItemFixtures.PROOF);
        Case submitted = function().submit(people.applicant(), drafted.id(), drafted.revision());
        Case open =
                function().correct(people.handler(), submitted.id(), submitted.revision(), new CorrectionDraft("改交证明"));
        CaseDraft proven = application(people.applicant(), Kind.PERMIT_WITH_COMMITMENT)
                .material(attachment(people.applicant(), ItemFixtures.PROOF))
                .build();

        Case changed = function().change(people.applicant(), open.id(), open.revision(), proven);

        assertThat(changed.commitment()).isNull();
        assertThat(changed.materials())
                .extracting(Material::slot)
                .containsExactlyInAnyOrder(ItemFixtures.FORM, ItemFixtures.PROOF);
    }

    @Test
    @Requirement("LIC-020")
    default void takesNoCommitmentWhereTheItemDoesNot() {
        Caller applicant = people().applicant();
        clock().moveTo(MAY_12);
        for (String other : List.of(ItemFixtures.FORM, ItemFixtures.SHARED, "M9")) {
            assertThat(violated(() -> draftedWith(applicant, ItemFixtures.PROOF, other)))
                    .as(other)
                    .containsExactly("commitments[1]");
        }
        assertThat(violated(() -> draftedWith(applicant, ItemFixtures.PROOF, ItemFixtures.PROOF)))
                .containsExactly("commitments[1]");
        Case drafted = drafted(applicant, Kind.PERMIT);
        CaseDraft committing = application(applicant, Kind.PERMIT)
                .commitment(ItemFixtures.FORM)
                .build();
        assertThat(violated(() -> function().change(applicant, drafted.id(), drafted.revision(), committing)))
                .containsExactly("commitments[0]");
    }

    @Test
    @Requirement("LIC-021")
    default void demandsNothingThatACommitmentStandsFor() {
        People people = people();
        clock().moveTo(MAY_12);
        Case drafted = draftedWith(people.applicant(), ItemFixtures.PROOF);
        Case submitted = function().submit(people.applicant(), drafted.id(), drafted.revision());

        assertRule(
                "LIC-021",
                () -> function()
                        .requestSupplement(
                                people.handler(), submitted.id(), submitted.revision(), demanding(ItemFixtures.PROOF)));
        Case told = function()
                .requestSupplement(
                        people.handler(), submitted.id(), submitted.revision(), demanding(ItemFixtures.FORM));
        assertThat(told.commitment()).isEqualTo(submitted.commitment());
    }

    private Case draftedWith(Caller applicant, String... commitments) {
        CaseDraft.Builder draft = application(applicant, Kind.PERMIT_WITH_COMMITMENT);
        List.of(commitments).forEach(draft::commitment);
        return function().create(applicant, IdempotencyKey.fresh(), draft.build());
    }
}

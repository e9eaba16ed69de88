package org.zhengwu.tck.application.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.application.catalogue.ItemDraft;
import org.zhengwu.api.application.catalogue.Material;
import org.zhengwu.api.application.catalogue.MaterialDraft;
import org.zhengwu.api.application.catalogue.ServiceItem;
import org.zhengwu.tck.Requirement;

/** Items that take a written commitment in place of a proof say to what one commits (告知承诺). */
public interface ItemCommitmentContract extends CatalogueFixtures {

    @Test
    @Requirement("LIC-021")
    default void publishesToWhatOneCommits() {
        clock().moveTo(MARCH_2);
        ServiceItem item = published(ItemFixtures.withCommitment());

        ServiceItem found = function().find(cast().visitor(), item.id()).orElseThrow(AssertionError::new);

        assertThat(found.handling().commitment()).isTrue();
        assertThat(found.handling().commitmentNotice()).isEqualTo(ItemFixtures.NOTICE);
        assertThat(found.materials())
                .filteredOn(Material::committable)
                .extracting(Material::code)
                .containsExactly(ItemFixtures.PROOF);
    }

    @Test
    @Requirement("LIC-021")
    default void wantsTheNoticeWhereACommitmentIsTaken() {
        clock().moveTo(MARCH_2);
        ItemDraft.Builder silent = ItemFixtures.withCommitment()
                .handling(ItemFixtures.handling().commitment(true).build());
        ItemDraft.Builder without =
                ItemFixtures.withCommitment().handling(ItemFixtures.handling().build());

        assertThat(violated(() -> created(silent))).containsExactly("handling.commitmentNotice");
        assertThat(violated(() -> created(without)))
                .containsExactly("handling.commitment", "handling.commitmentNotice");
    }

    @Test
    @Requirement("LIC-020")
    default void takesACommitmentForProofsWithABasisAlone() {
        clock().moveTo(MARCH_2);

        assertThat(violated(() -> created(withProof(proof -> proof.basis(null)))))
                .containsExactly("materials[0].basis");
        assertThat(violated(() -> created(withProof(proof -> proof.required(false)))))
                .containsExactly("materials[0].committable");
    }

    private static ItemDraft.Builder withProof(UnaryOperator<MaterialDraft.Builder> change) {
        return ItemFixtures.withCommitment()
                .materials(List.of(change.apply(ItemFixtures.proof()).build()));
    }
}

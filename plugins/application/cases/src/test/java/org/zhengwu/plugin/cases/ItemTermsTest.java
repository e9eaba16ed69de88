package org.zhengwu.plugin.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.RuleViolatedException;
import org.zhengwu.api.Violation;
import org.zhengwu.api.application.cases.Demand;
import org.zhengwu.api.application.catalogue.CaseType;
import org.zhengwu.api.application.catalogue.ItemVersionId;
import org.zhengwu.spi.application.catalogue.HandlingTerms;
import org.zhengwu.spi.application.catalogue.HandlingTerms.MaterialSlot;

/** What a case owes to the terms of its item. */
class ItemTermsTest {

    private static final HandlingTerms TERMS = terms(List.of(
            new MaterialSlot("M1", "申请表", true, false, false),
            new MaterialSlot("M2", "场所证明", true, false, true),
            new MaterialSlot("M3", "无违法记录证明", true, false, true),
            new MaterialSlot("M4", "营业执照", false, true, false)));

    @Test
    void takesCommitmentsInTheOrderOfTheItemAndNoOthers() {
        assertThat(ItemTerms.committable(TERMS, List.of("M3", "M9", "M1", "M2")))
                .containsExactly("M2", "M3");
    }

    @Test
    void namesEachCommitmentThatTheItemDoesNotTake() {
        assertThatThrownBy(() -> ItemTerms.requireOfItem(TERMS, List.of(), List.of("M2", "M1", "M4", "M9")))
                .asInstanceOf(type(InvalidInputException.class))
                .satisfies(refused -> assertThat(refused.violations())
                        .extracting(Violation::field)
                        .containsExactly("commitments[1]", "commitments[2]", "commitments[3]"));
    }

    @Test
    void missesNothingThatACommitmentStandsFor() {
        FilledPart filled = new FilledPart("", List.of(), List.of("M3"));

        assertThat(ItemTerms.missing(TERMS, filled))
                .extracting(Violation::detail)
                .containsExactly("must hold the material M1", "must hold the material M2");
    }

    @Test
    void letsNobodyDemandWhatACommitmentStandsFor() {
        FilledPart filled = new FilledPart("", List.of(), List.of("M3"));

        ItemTerms.requireDemandable(TERMS, List.of(new Demand("M2", null, "没有盖章")), filled, Set.of());
        assertThatThrownBy(() ->
                        ItemTerms.requireDemandable(TERMS, List.of(new Demand("M3", null, "没有提交")), filled, Set.of()))
                .asInstanceOf(type(RuleViolatedException.class))
                .extracting(RuleViolatedException::rule)
                .isEqualTo("LIC-021");
    }

    private static HandlingTerms terms(List<MaterialSlot> materials) {
        return new HandlingTerms(
                new ItemVersionId(new UUID(1, 1)),
                World.PERMIT,
                "11440300",
                "劳务派遣经营许可",
                "01",
                CaseType.PROMISED,
                true,
                false,
                false,
                World.ORGAN,
                World.DIVISION,
                null,
                null,
                null,
                Set.of(),
                materials,
                null,
                "须证明的内容和不实承诺的责任。",
                List.of());
    }
}

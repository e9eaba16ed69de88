package org.zhengwu.api.application.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Violation;
import org.zhengwu.api.technical.deadlines.ComputationRequest;
import org.zhengwu.api.technical.deadlines.LimitUnit;
import org.zhengwu.api.technical.identity.PartyKind;

class ItemDraftTest {

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        ItemDraft draft = ItemDraft.builder()
                .code("11370800MB285591853370117002011")
                .name("名".repeat(201))
                .type("许可")
                .caseType("SLOW")
                .parent("no id 码")
                .division("44030")
                .effectiveFrom("2026-02-30")
                .statutoryLimit(limit(5, "WORKING_DAY"))
                .promisedLimit(limit(6, "WORKING_DAY"))
                .fees(List.of(FeeDraft.builder().amount(-1L).build()))
                .audience(AudienceDraft.builder()
                        .serviceObjects(List.of("MARTIAN"))
                        .build())
                .access(AccessDraft.builder().url("javascript:alert(1)").build())
                .materials(Arrays.asList(
                        MaterialDraft.builder()
                                .code("M1")
                                .name("a")
                                .required(true)
                                .obtainedBySharing(true)
                                .build(),
                        MaterialDraft.builder().code("M1").build(),
                        null))
                .build();

        assertThat(draft.check().violations())
                .extracting(Violation::field)
                .containsExactlyInAnyOrder(
                        "code",
                        "name",
                        "type",
                        "caseType",
                        "parent",
                        "division",
                        "effectiveFrom",
                        "promisedLimit",
                        "fees[0].name",
                        "fees[0].amount",
                        "audience.serviceObjects[0]",
                        "access.url",
                        "materials[0].required",
                        "materials[1].name",
                        "materials[1].code",
                        "materials[2]");
    }

    @Test
    void readsANameOfTwoHundredCharactersAlsoBeyondTheBasicPlane() {
        CheckedItem item = draft().name("𠮷".repeat(200)).build().check().orThrow();
        assertThat(item.content().name()).hasSize(400);
    }

    @Test
    void namesTheOrganByTheCodeByItsCreditCodeOrByItsId() {
        assertThat(draft().build().check().orThrow().creditCode()).isEqualTo("11370800MB28559184");
        assertThat(draft().organ("11370800mb28559184").build().check().violations())
                .isEmpty();
        assertThat(draft().organ("12441500196720244T").build().check().violations())
                .extracting(Violation::code)
                .containsExactly("organ-differs-from-code");
        assertThat(draft().code("OLDER1").build().check().violations())
                .extracting(Violation::field)
                .containsExactly("organ");
        CheckedItem byId = draft().organ("018f2d3c-0000-7000-8000-000000000000")
                .build()
                .check()
                .orThrow();
        assertThat(byId.creditCode()).isNull();
        assertThat(byId.organ()).isNotNull();
    }

    @Test
    void givesEqualContentsForEqualDraftsWhateverTheOrderOfTheirCodes() {
        ItemContent one = draft().audience(AudienceDraft.builder()
                        .serviceObjects(List.of("ENTERPRISE", "NATURAL_PERSON", "ENTERPRISE"))
                        .build())
                .build()
                .check()
                .orThrow()
                .content();
        assertThat(one.audience().serviceObjects()).containsExactly(PartyKind.NATURAL_PERSON, PartyKind.ENTERPRISE);
    }

    @Test
    void refusesALimitThatNoCalendarReaches() {
        ItemDraft draft = draft().statutoryLimit(limit(ComputationRequest.LONGEST + 1, "WORKING_DAY"))
                .build();

        assertThat(draft.check().violations())
                .extracting(Violation::field, Violation::code)
                .containsExactly(tuple("statutoryLimit.value", "out-of-range"));
        assertThat(draft().statutoryLimit(limit(ComputationRequest.LONGEST, "WORKING_DAY"))
                        .build()
                        .check()
                        .violations())
                .isEmpty();
    }

    @Test
    void comparesLimitsAcrossUnits() {
        ItemLimit month = ItemLimit.of(30, LimitUnit.CALENDAR_DAY);
        assertThat(ItemLimit.of(20, LimitUnit.WORKING_DAY).looserThan(month)).isFalse();
        assertThat(ItemLimit.of(22, LimitUnit.WORKING_DAY).looserThan(month)).isTrue();
        assertThat(month.looserThan(ItemLimit.of(21, LimitUnit.WORKING_DAY))).isTrue();
        assertThat(month.looserThan(month)).isFalse();
    }

    private static ItemDraft.Builder draft() {
        return ItemDraft.builder()
                .code("11370800MB285591843370117002011")
                .name("事项")
                .type("01");
    }

    private static ItemLimitDraft limit(int value, String unit) {
        return ItemLimitDraft.builder().value(value).unit(unit).build();
    }
}

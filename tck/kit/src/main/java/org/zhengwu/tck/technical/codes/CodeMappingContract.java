package org.zhengwu.tck.technical.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.zhengwu.api.technical.codes.MappingDirection.FROM_PROFILE;
import static org.zhengwu.api.technical.codes.MappingDirection.TO_PROFILE;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.technical.codes.CodeEntry;
import org.zhengwu.api.technical.codes.CodeTable;
import org.zhengwu.api.technical.codes.CodeTableDraft.Entry;
import org.zhengwu.api.technical.codes.CodeTableDraft.Pair;
import org.zhengwu.api.technical.codes.MappedCode;
import org.zhengwu.api.technical.codes.StandardTables;
import org.zhengwu.spi.technical.codes.CodeList;
import org.zhengwu.spi.technical.codes.CodeTables;
import org.zhengwu.tck.BetweenFunctions;
import org.zhengwu.tck.Cast.Organ;
import org.zhengwu.tck.Requirement;
import org.zhengwu.tck.technical.identity.FreshStreet;

/** What interfaces use for the codes of a table. */
public interface CodeMappingContract extends CodeFixtures {

    String PROFILE = "kit-profile";

    /** A county of the province. */
    String COUNTY = "330803";

    @Test
    @Requirement("COD-005")
    default void translatesInBothDirections() {
        clock().moveTo(MARCH_2);
        String id = freshId();
        publish(draft(id)
                .entry("C", "丙")
                .entry("D", "丁")
                .mapping(
                        PROFILE,
                        List.of(
                                new Pair("A", "7", null),
                                new Pair("B", "8", null),
                                new Pair("C", "8", TO_PROFILE.name()),
                                new Pair("D", "6", TO_PROFILE.name()),
                                new Pair("A", "9", FROM_PROFILE.name()))));

        assertThat(to(id, code(Organ.CITY), PROFILE, "A")).isEqualTo("7");
        assertThat(to(id, code(Organ.CITY), PROFILE, "B")).isEqualTo("8");
        assertThat(to(id, code(Organ.CITY), PROFILE, "C")).isEqualTo("8");
        assertThat(from(id, code(Organ.CITY), PROFILE, "7")).isEqualTo("A");
        assertThat(from(id, code(Organ.CITY), PROFILE, "8")).isEqualTo("B");
        assertThat(from(id, code(Organ.CITY), PROFILE, "9")).isEqualTo("A");
        assertThat(from(id, code(Organ.CITY), PROFILE, "A")).isNull();
        assertThat(from(id, code(Organ.CITY), PROFILE, "6")).isNull();
        assertThat(to(id, code(Organ.CITY), "another-profile", "A")).isNull();
        assertThat(to(id, null, PROFILE, "A")).isNull();
    }

    @Test
    @Requirement("COD-005")
    default void translatesARetiredCode() {
        clock().moveTo(MARCH_2);
        String id = freshId();
        publish(draft(id)
                .entry(new Entry("Z", "停用", null, null, null, true))
                .mapping(PROFILE, List.of(new Pair("Z", "7", null))));

        assertThat(to(id, code(Organ.CITY), PROFILE, "Z")).isEqualTo("7");
        assertThat(from(id, code(Organ.CITY), PROFILE, "7")).isEqualTo("Z");
    }

    @Test
    @Requirement("COD-005")
    default void translatesByTheTableOfTheDivision() {
        clock().moveTo(MARCH_2);
        String id = freshId();
        publish(draft(id).mapping(PROFILE, List.of(new Pair("A", "7", null))));
        publish(draftOf(id, Organ.CITY).entry("A", "甲").mapping(PROFILE, List.of(new Pair("A", "9", null))));

        assertThat(to(id, code(Organ.CITY), PROFILE, "A")).isEqualTo("9");
        assertThat(from(id, code(Organ.CITY), PROFILE, "9")).isEqualTo("A");
        assertThat(from(id, code(Organ.CITY), PROFILE, "7")).isNull();
        assertThat(to(id, code(Organ.NEIGHBOUR_CITY), PROFILE, "A")).isEqualTo("7");
    }

    @Test
    @Requirement("COD-005")
    default void translatesByTheTableOfTheDivisionWhereTheNationHasOneToo() {
        clock().moveTo(MARCH_2);
        DivisionCode street = FreshStreet.of(candidate(), COUNTY);
        String profile = StandardTables.PROVINCIAL_EVALUATION;
        String elsewhere = to(StandardTables.CASE_TYPES, null, profile, "1");
        publish(draftOf(StandardTables.CASE_TYPES, Organ.PROVINCE)
                .division(street)
                .entry("1", "即办件")
                .mapping(profile, List.of(new Pair("1", "9", null))));

        assertThat(elsewhere).isNotNull().isNotEqualTo("9");
        assertThat(to(StandardTables.CASE_TYPES, street.value(), profile, "1")).isEqualTo("9");
        assertThat(from(StandardTables.CASE_TYPES, street.value(), profile, "9"))
                .isEqualTo("1");
        assertThat(to(StandardTables.CASE_TYPES, null, profile, "1")).isEqualTo(elsewhere);
    }

    @Test
    @Requirement("COD-005")
    default void refusesAMappingThatIsAmbiguous() {
        clock().moveTo(MARCH_2);
        List<Pair> pairs = List.of(
                new Pair("A", "7", null),
                new Pair("A", "8", TO_PROFILE.name()),
                new Pair("B", "7", FROM_PROFILE.name()),
                new Pair("Z", "9", null));

        assertThatThrownBy(() -> publish(draft(freshId()).mapping(PROFILE, pairs)))
                .asInstanceOf(type(InvalidInputException.class))
                .extracting(refused -> CodeFixtures.fields(refused.violations()))
                .isEqualTo(List.of(
                        "mappings[0].pairs[1].code", "mappings[0].pairs[2].foreign", "mappings[0].pairs[3].code"));
    }

    @Test
    @Requirement("EVA-003")
    default void turnsTheLevelsOfSatisfactionRoundForTheNationalInterface() {
        clock().moveTo(MARCH_2);

        assertThat(standard(StandardTables.SATISFACTION).entries())
                .extracting(CodeEntry::name)
                .containsExactly("非常满意", "满意", "基本满意", "不满意", "非常不满意");
        List<CodeEntry> levels = standard(StandardTables.SATISFACTION).entries();
        for (int i = 0; i < levels.size(); i++) {
            String foreign = String.valueOf(levels.size() - i);
            String code = levels.get(i).code();
            assertThat(to(StandardTables.SATISFACTION, null, StandardTables.NATIONAL_EVALUATION, code))
                    .isEqualTo(foreign);
            assertThat(from(StandardTables.SATISFACTION, null, StandardTables.NATIONAL_EVALUATION, foreign))
                    .isEqualTo(code);
        }
    }

    @Test
    @Requirement("CSE-003")
    default void readsAClosingCodeByItsVariant() {
        clock().moveTo(MARCH_2);

        assertThat(closing(StandardTables.LEGACY_CLOSINGS, "1")).isEqualTo("退回");
        assertThat(closing(StandardTables.LEGACY_CLOSINGS_REFUSAL, "1")).isEqualTo("不予许可");
        assertThat(closing(StandardTables.LEGACY_CLOSINGS, "6")).isEqualTo("办结");
        assertThat(closing(StandardTables.LEGACY_CLOSINGS_REFUSAL, "6")).isEqualTo("不予受理");
        assertThat(closing(StandardTables.LEGACY_CLOSINGS_PERMIT, "6")).isEqualTo("准予许可");
        assertThat(closing(StandardTables.LEGACY_CLOSINGS_PERMIT, "7")).isEqualTo("不予许可");
        assertThat(from(StandardTables.CASE_CLOSINGS, null, StandardTables.LEGACY_CLOSINGS, "7"))
                .isNull();
    }

    @Test
    @Requirement("ITM-005")
    default void readsACaseTypeByItsInterface() {
        clock().moveTo(MARCH_2);
        CodeTable types = standard(StandardTables.CASE_TYPES);
        String instant = from(StandardTables.CASE_TYPES, null, StandardTables.PROVINCIAL_EVALUATION, "2");
        String promised = from(StandardTables.CASE_TYPES, null, StandardTables.PROVINCIAL_EVALUATION, "1");

        assertThat(types.entry(String.valueOf(instant)).map(CodeEntry::name)).contains("即办件");
        assertThat(types.entry(String.valueOf(promised)).map(CodeEntry::name)).contains("承诺件");
        assertThat(instant).isEqualTo("1");
        assertThat(promised).isEqualTo("2");
    }

    @Test
    @BetweenFunctions
    @Requirement({"COD-001", "COD-002", "COD-005"})
    default void answersOtherFunctionsAlike() {
        clock().moveTo(MARCH_2);
        String id = freshId();
        CodeTable published = publish(draft(id));
        CodeTables port = candidate().port(CodeTables.class);

        assertThat(port.find(id, cast().divisionOf(Organ.CITY), MARCH_2))
                .contains(new CodeList(id, 1, published.entries()));
        assertThat(port.find(id, cast().divisionOf(Organ.CITY), MARCH_2.minusDays(1)))
                .isEmpty();
        assertThat(port.find(id, null, MARCH_2)).isEmpty();
        assertThat(port.toProfile(StandardTables.CASE_TYPES, StandardTables.PROVINCIAL_EVALUATION, "1"))
                .contains("2");
        assertThat(port.fromProfile(StandardTables.CASE_TYPES, StandardTables.PROVINCIAL_EVALUATION, "1"))
                .contains("2");
    }

    private String closing(String profile, String foreign) {
        String code = from(StandardTables.CASE_CLOSINGS, null, profile, foreign);
        return standard(StandardTables.CASE_CLOSINGS)
                .entry(String.valueOf(code))
                .map(CodeEntry::name)
                .orElseThrow(() -> new AssertionError(profile + " has no " + foreign));
    }

    private CodeTable standard(String id) {
        return function()
                .find(cast().visitor(), id, null, null)
                .orElseThrow(() -> new AssertionError("There is no table " + id));
    }

    private @Nullable String to(String table, @Nullable String division, String profile, String code) {
        return function()
                .toProfile(cast().visitor(), table, division, profile, code)
                .map(MappedCode::foreign)
                .orElse(null);
    }

    private @Nullable String from(String table, @Nullable String division, String profile, String foreign) {
        return function()
                .fromProfile(cast().visitor(), table, division, profile, foreign)
                .map(MappedCode::code)
                .orElse(null);
    }
}

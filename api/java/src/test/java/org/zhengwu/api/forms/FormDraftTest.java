package org.zhengwu.api.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Checked;
import org.zhengwu.api.Violation;

class FormDraftTest {

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        FormDraft draft = new FormDraft(
                null,
                Arrays.asList(
                        FormGroupDraft.of(
                                "一",
                                field("a b", "TEXT").build(),
                                field("pin", "TEXT")
                                        .limits(FieldLimitsDraft.builder()
                                                .pattern("(a+)+")
                                                .build())
                                        .build(),
                                field("size", "NUMBER")
                                        .limits(FieldLimitsDraft.builder()
                                                .min(new BigDecimal("5"))
                                                .max(new BigDecimal("1E+999999999"))
                                                .minLength(2)
                                                .build())
                                        .build(),
                                field("size", "AMOUNT").table("x").build(),
                                field("who", "IDENTIFIER").prefill("party.age").build(),
                                field("colour", "ONE_CHOICE").build(),
                                field("day", "DATE")
                                        .limits(FieldLimitsDraft.builder()
                                                .notBefore("P1D")
                                                .notAfter("P0D")
                                                .build())
                                        .build(),
                                new FormFieldDraft("x", null, null, "SONG", null, null, null, null, null, null, null)),
                        null,
                        new FormGroupDraft(WordingDraft.of("三"), null, null, List.of())));

        assertThat(places(draft))
                .containsExactlyInAnyOrder(
                        "title required",
                        "groups[0].fields[0].name name-form",
                        "groups[0].fields[1].limits.pattern pattern-form",
                        "groups[0].fields[2].limits.max out-of-range",
                        "groups[0].fields[2].limits.minLength not-of-this-kind",
                        "groups[0].fields[3].table not-of-this-kind",
                        "groups[0].fields[3].name duplicate",
                        "groups[0].fields[4].identifier required",
                        "groups[0].fields[4].prefill unknown-source",
                        "groups[0].fields[5].options required",
                        "groups[0].fields[6].limits.notAfter out-of-order",
                        "groups[0].fields[7].label required",
                        "groups[0].fields[7].kind unknown-code",
                        "groups[1] required",
                        "groups[2].fields required");
    }

    @Test
    void refusesLimitsThatAFieldOfTheKindHasNot() {
        FieldLimitsDraft all = new FieldLimitsDraft(1, 9, "x", BigDecimal.ONE, BigDecimal.TEN, "P0D", "P1D");

        assertThat(places(form(field("f", "MOBILE").limits(all).build())))
                .allMatch(place -> place.endsWith("not-of-this-kind"))
                .hasSize(7);
        assertThat(places(form(field("f", "TEXT")
                        .limits(FieldLimitsDraft.builder().maxLength(501).build())
                        .build())))
                .containsExactly("groups[0].fields[0].limits.maxLength out-of-range");
    }

    @Test
    void refusesConditionsThatNobodyCanMeet() {
        assertThat(places(form(
                        choice("colour", "red", "blue").build(),
                        field("name", "TEXT").build(),
                        field("a", "TEXT").askedWhen(when("shape", "round")).build(),
                        field("b", "TEXT").askedWhen(when("name", "x")).build(),
                        field("c", "TEXT")
                                .askedWhen(when("colour", "red", "green"))
                                .build())))
                .containsExactlyInAnyOrder(
                        "groups[0].fields[2].askedWhen[0].field unknown-field",
                        "groups[0].fields[3].askedWhen[0].field not-a-choice",
                        "groups[0].fields[4].askedWhen[0].isOneOf[1] unknown-option");
    }

    @Test
    void refusesConditionsThatGoInACircle() {
        FormGroupDraft group = new FormGroupDraft(
                WordingDraft.of("组"),
                null,
                when("c", "x"),
                List.of(
                        choice("a", "x").askedWhen(when("b", "x")).build(),
                        field("z", "TEXT").build()));
        FormGroupDraft other = FormGroupDraft.of(
                "其他",
                choice("b", "x").build(),
                choice("c", "x").askedWhen(when("a", "x")).build(),
                choice("d", "x").askedWhen(when("c", "x")).build());

        assertThat(places(FormDraft.of("表", group, other)))
                .containsExactlyInAnyOrder(
                        "groups[0].fields[0].askedWhen circle", "groups[1].fields[1].askedWhen circle");
    }

    @Test
    void refusesMoreFieldsThanACaseKeeps() {
        FormFieldDraft[] many = new FormFieldDraft[201];
        for (int i = 0; i < many.length; i++) {
            many[i] = field("f" + i, "TEXT").build();
        }

        assertThat(places(form(many))).containsExactly("groups too-many");
    }

    @Test
    void keepsWhatTheDraftSays() {
        Checked<FormDefinition> checked = form(
                        field(" 面积 ", "NUMBER")
                                .required(true)
                                .limits(FieldLimitsDraft.builder()
                                        .max(new BigDecimal("1E+2"))
                                        .build())
                                .build(),
                        choice("colour", "red").table(" ").build())
                .check();

        FormDefinition form = checked.orThrow();
        FormField area = form.findField("面积").orElseThrow();
        assertThat(area.required()).isTrue();
        assertThat(area.limits().max()).isEqualTo(new BigDecimal("100"));
        assertThat(form.findField("colour").orElseThrow().table()).isNull();
    }

    @Test
    void letsNobodyMakeADefinitionThatBreaksTheRules() {
        Wording label = new Wording("字段", null);
        List<FieldCondition> itself = List.of(new FieldCondition("a", List.of("true")));
        FormField circle = new FormField(
                "a", label, null, FieldKind.YES_NO, false, FieldLimits.NONE, List.of(), null, null, itself, null);
        List<FormGroup> groups = List.of(new FormGroup(label, null, List.of(), List.of(circle)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FormDefinition(label, groups))
                .withMessageContaining("circle");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FormField(
                        "a",
                        label,
                        null,
                        FieldKind.ONE_CHOICE,
                        false,
                        FieldLimits.NONE,
                        List.of(),
                        null,
                        null,
                        List.of(),
                        null));
    }

    static FormFieldDraft.Builder field(@Nullable String name, @Nullable String kind) {
        return FormFieldDraft.builder().name(name).kind(kind).label(WordingDraft.of("字段"));
    }

    static FormFieldDraft.Builder choice(String name, String... values) {
        return field(name, "ONE_CHOICE")
                .options(Arrays.stream(values)
                        .map(value -> new FormOptionDraft(value, WordingDraft.of(value)))
                        .toList());
    }

    static List<FieldConditionDraft> when(String field, String... values) {
        return Collections.singletonList(new FieldConditionDraft(field, List.of(values)));
    }

    static FormDraft form(FormFieldDraft... fields) {
        return FormDraft.of("表", FormGroupDraft.of("组", fields));
    }

    private static List<String> places(FormDraft draft) {
        return draft.check().violations().stream()
                .map((Violation each) -> each.field() + " " + each.code())
                .toList();
    }
}

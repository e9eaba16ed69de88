package org.zhengwu.api.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhengwu.api.forms.FormDraftTest.choice;
import static org.zhengwu.api.forms.FormDraftTest.field;
import static org.zhengwu.api.forms.FormDraftTest.form;
import static org.zhengwu.api.forms.FormDraftTest.when;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengwu.api.Violation;

class FormDefinitionTest {

    private static final LocalDate FILED = LocalDate.of(2026, 3, 31);

    private static final FormDefinition EVERY_KIND = form(
                    field("text", "TEXT")
                            .limits(FieldLimitsDraft.builder()
                                    .minLength(2)
                                    .maxLength(4)
                                    .pattern("[^x]*")
                                    .build())
                            .build(),
                    field("long", "LONG_TEXT").build(),
                    field("number", "NUMBER")
                            .limits(FieldLimitsDraft.builder()
                                    .min(new BigDecimal("-1.5"))
                                    .max(BigDecimal.TEN)
                                    .build())
                            .build(),
                    field("whole", "WHOLE_NUMBER").build(),
                    field("amount", "AMOUNT").build(),
                    field("date", "DATE")
                            .limits(FieldLimitsDraft.builder()
                                    .notBefore("P-1M")
                                    .notAfter("P0D")
                                    .build())
                            .build(),
                    field("yes", "YES_NO").build(),
                    choice("one", "a", "b").build(),
                    choice("several", "a", "b").kind("SEVERAL_CHOICES").build(),
                    field("id", "IDENTIFIER").identifier("RESIDENT_ID").build(),
                    field("mobile", "MOBILE").build(),
                    field("division", "DIVISION").build(),
                    field("nation", "ONE_CHOICE").table("nations").build())
            .check()
            .orThrow();

    @ParameterizedTest
    @CsvSource({
        "text, 中文, ''",
        "text, 中, too-short",
        "text, 一二三四五, too-long",
        "text, axb, pattern",
        "text, 'a\u0007b', control-character",
        "long, '一\n二', ''",
        "number, 9.999999, ''",
        "number, -1.5, ''",
        "number, -1.500001, out-of-range",
        "number, 10.1, out-of-range",
        "number, 1e3, number",
        "number, １２, number",
        "number, 0x10, number",
        "whole, -7, ''",
        "whole, 7.0, number",
        "amount, 1250, ''",
        "amount, 12.50, number",
        "amount, -1, number",
        "date, 2026-03-31, ''",
        "date, 2026-02-28, ''",
        "date, 2026-02-27, out-of-range",
        "date, 2026-04-01, out-of-range",
        "date, 2026-02-30, date",
        "yes, true, ''",
        "yes, 是, yes-or-no",
        "one, a, ''",
        "one, c, unknown-option",
        "one, 'a,b', unknown-option",
        "several, 'b,a', ''",
        "several, 'a,a', duplicate",
        "several, 'a,', unknown-option",
        "id, 11010519491231002X, ''",
        "id, 110105194912310021, identifier",
        "mobile, 13800138000, ''",
        "mobile, 12800138000, mobile",
        "division, 440305, ''",
        "division, 44030, division-code",
        "nation, han-01, ''",
        "nation, 'a b', unknown-option"
    })
    void holdsAnAnswerToTheKindAndTheLimitsOfItsField(String field, String answer, String code) {
        assertThat(codes(EVERY_KIND, Map.of(field, answer)))
                .isEqualTo(code.isEmpty() ? List.of() : List.of(field + " " + code));
    }

    @Test
    void asksOnlyWhereTheConditionsHoldAndRefusesAnswersToTheRest() {
        FormDefinition form = form(
                        field("married", "YES_NO").required(true).build(),
                        choice("proof", "book", "none")
                                .required(true)
                                .askedWhen(when("married", "true"))
                                .build(),
                        field("reason", "TEXT")
                                .required(true)
                                .askedWhen(when("proof", "none"))
                                .build())
                .check()
                .orThrow();

        assertThat(codes(form, Map.of())).containsExactly("married required");
        assertThat(codes(form, Map.of("married", "false"))).isEmpty();
        assertThat(codes(form, Map.of("married", "true"))).containsExactly("proof required");
        assertThat(codes(form, Map.of("married", "true", "proof", "none"))).containsExactly("reason required");
        assertThat(form.asked(Map.of("married", "true", "proof", "none")))
                .extracting(FormField::name)
                .containsExactly("married", "proof", "reason");
        assertThat(codes(form, Map.of("married", "false", "proof", "none", "reason", "x")))
                .as("a condition on a question that is not asked does not hold")
                .containsExactly("proof not-asked", "reason not-asked");
    }

    @Test
    void asksAGroupOnItsOwnConditions() {
        FormDefinition form = FormDraft.of(
                        "表",
                        FormGroupDraft.of(
                                "一",
                                choice("several", "a", "b")
                                        .kind("SEVERAL_CHOICES")
                                        .build()),
                        new FormGroupDraft(
                                WordingDraft.of("二"),
                                null,
                                when("several", "b"),
                                List.of(field("more", "TEXT").required(true).build())))
                .check()
                .orThrow();

        assertThat(codes(form, Map.of("several", "a"))).isEmpty();
        assertThat(codes(form, Map.of("several", "a,b"))).containsExactly("more required");
    }

    @Test
    void namesEveryViolationInTheOrderOfTheFormAndUnknownFieldsLast() {
        assertThat(codes(EVERY_KIND, Map.of("zz", "1", "aa", "2", "mobile", "1", "number", "x", "empty", " ")))
                .containsExactly("number number", "mobile mobile", "aa unknown-field", "zz unknown-field");
    }

    @Test
    void demandsNothingThatIsKnownAlready() {
        FormDefinition form = form(field("name", "TEXT")
                        .required(true)
                        .prefill("party.name")
                        .build())
                .check()
                .orThrow();

        assertThat(form.check(Map.of(), Set.of("name"), FILED)).isEmpty();
        assertThat(codes(form, Map.of())).containsExactly("name required");
    }

    private static List<String> codes(FormDefinition form, Map<String, String> answers) {
        return form.check(answers, Set.of(), FILED).stream()
                .map((Violation each) -> each.field() + " " + each.code())
                .toList();
    }
}

package org.zhengwu.plugin.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.Masked;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseDraft;
import org.zhengwu.api.application.cases.CaseState;
import org.zhengwu.api.application.cases.MaterialDraft;

class CaseFormTest {

    private static final Desk DESK = Desk.open();

    @AfterAll
    static void close() {
        DESK.close();
    }

    @Test
    void knowsTheNameOfTheApplicantButNoIdentifierOfAnotherKind() {
        Case drafted = drafted(Map.of());

        assertThat(DESK.cases.form(DESK.citizen, drafted.id()).prefilled()).isEqualTo(Map.of("name", new Masked("王*")));
        assertThat(submit(drafted).state()).isEqualTo(CaseState.SUBMITTED);
    }

    @Test
    void takesCodesInUseInTheDivisionOfTheItemOnTheDayOfTheFiling() {
        assertThat(submit(drafted(Map.of("kind", "food"))).form()).containsEntry("kind", "food");
        assertThat(flaws(Map.of("kind", "food,cinema"))).containsExactly("form.kind unknown-option");
        assertThat(flaws(Map.of("kind", "photo"))).as("a retired code").containsExactly("form.kind unknown-option");
    }

    @Test
    void takesDivisionsThatExist() {
        assertThat(submit(drafted(Map.of("town", "440300"))).form()).containsEntry("town", "440300");
        assertThat(flaws(Map.of("town", "440399"))).containsExactly("form.town unknown-division");
        assertThat(flaws(Map.of("town", "4403"))).as("the short form").isEmpty();
    }

    @Test
    void storesNothingThatWasShownMasked() {
        Case drafted = drafted(Map.of("name", "王*"));

        assertThat(drafted.form()).isEmpty();
        assertThat(submit(drafted).form()).isEmpty();
    }

    @Test
    void namesAllThatIsWrongWithMaterialsAndFormAtOnce() {
        CaseDraft draft = CaseDraft.builder()
                .item(World.FORMED.toString())
                .field("since", "2026-03-03")
                .field("town", "x")
                .field("other", "y")
                .build();
        Case drafted = DESK.cases.create(DESK.citizen, IdempotencyKey.fresh(), draft);

        InvalidInputException refused = catchThrowableOfType(InvalidInputException.class, () -> submit(drafted));

        assertThat(codes(refused))
                .containsExactly(
                        "materials missing-material",
                        "form.town division-code",
                        "form.since out-of-range",
                        "form.other unknown-field");
    }

    private static List<String> flaws(Map<String, String> answers) {
        Case drafted = drafted(answers);
        InvalidInputException refused = catchThrowableOfType(InvalidInputException.class, () -> submit(drafted));
        return refused == null ? List.of() : codes(refused);
    }

    private static List<String> codes(InvalidInputException refused) {
        return refused.violations().stream()
                .map(each -> each.field() + " " + each.code())
                .toList();
    }

    private static Case submit(Case drafted) {
        return DESK.cases.submit(DESK.citizen, drafted.id(), drafted.revision());
    }

    private static Case drafted(Map<String, String> answers) {
        CaseDraft.Builder draft = CaseDraft.builder()
                .item(World.FORMED.toString())
                .material(new MaterialDraft("M1", UUID.randomUUID().toString()));
        answers.forEach(draft::field);
        return DESK.cases.create(DESK.citizen, IdempotencyKey.fresh(), draft.build());
    }
}

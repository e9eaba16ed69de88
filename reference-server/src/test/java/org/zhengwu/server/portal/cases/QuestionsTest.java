package org.zhengwu.server.portal.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.Violation;
import org.zhengwu.api.application.cases.CaseForm;
import org.zhengwu.api.forms.FieldKind;
import org.zhengwu.api.forms.FormDefinition;
import org.zhengwu.api.forms.FormField;
import org.zhengwu.api.forms.FormGroup;
import org.zhengwu.api.forms.Wording;
import org.zhengwu.server.portal.FormErrors;
import org.zhengwu.server.portal.Words;

class QuestionsTest {

    private static final FormDefinition SCHOOL = new FormDefinition(
            new Wording("申请表", null),
            List.of(
                    group("机构", Fields.of("name", FieldKind.TEXT), Fields.of("boarding", FieldKind.YES_NO)),
                    group("住宿", Fields.askedWhen("beds", "boarding", "true")),
                    group("联系", Fields.of("mobile", FieldKind.MOBILE))));

    @Test
    void leadsFromGroupToGroupAndThenToTheMaterials() {
        Questions questions = with(Map.of("boarding", "true"));

        assertThat(questions.after(0)).isEqualTo("/questions/1");
        assertThat(questions.after(1)).isEqualTo("/questions/2");
        assertThat(questions.after(3)).isEqualTo("/materials");
        assertThat(questions.before(1)).isNull();
        assertThat(questions.last()).isEqualTo("/questions/3");
    }

    @Test
    void passesOverAGroupOfWhichNothingIsAsked() {
        Questions questions = with(Map.of("boarding", "false"));

        assertThat(questions.after(1)).isEqualTo("/questions/3");
        assertThat(questions.before(3)).isEqualTo("/questions/1");
        assertThat(questions.group(2)).isEmpty();
    }

    @Test
    void leadsStraightToTheMaterialsWhereFieldsAreFree() {
        Questions questions =
                Questions.of(new CaseForm(null, Map.of("备注", "急"), Map.of()), (field, answer) -> List.of());

        assertThat(questions.isEmpty()).isTrue();
        assertThat(questions.named(null)).isNull();
        assertThat(questions.after(0)).isEqualTo("/materials");
        assertThat(questions.free()).containsEntry("备注", "急");
    }

    @Test
    void namesWhatARefusalNamesByItsLabelAndWhereItIsAsked() {
        InvalidInputException refused = new InvalidInputException(List.of(
                new Violation("form.mobile", "mobile", "a"),
                new Violation("form.beds", "required", "b"),
                new Violation("materials", "missing-material", "c")));
        Questions questions = with(Map.of("boarding", "false"));

        FormErrors errors = questions.errors(Words.in(Locale.CHINESE), refused, questions::pageOf);

        assertThat(errors.all())
                .extracting(FormErrors.FieldError::address)
                .containsExactly("/questions/3#field.mobile", "/questions", "#materials");
        assertThat(errors.of("field.mobile")).isEqualTo("请填写 11 位手机号码");
    }

    private static Questions with(Map<String, String> answers) {
        return Questions.of(new CaseForm(SCHOOL, answers, Map.of()), (field, answer) -> field.options());
    }

    private static FormGroup group(String title, FormField... fields) {
        return new FormGroup(new Wording(title, null), null, List.of(), List.of(fields));
    }
}

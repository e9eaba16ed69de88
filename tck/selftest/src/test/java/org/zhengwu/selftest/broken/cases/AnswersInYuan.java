package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.zhengwu.api.Caller;
import org.zhengwu.api.application.cases.CaseForm;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.forms.FieldKind;
import org.zhengwu.selftest.broken.Altered;

/** Shows amounts that were answered in yuan and not in fen, against the contract of forms. */
@Decorator
@Priority(1)
abstract class AnswersInYuan implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public CaseForm form(Caller caller, CaseId id) {
        CaseForm form = whole.form(caller, id);
        Map<String, String> answers = new HashMap<>(form.answers());
        if (form.definition() != null) {
            form.definition()
                    .fields()
                    .filter(field -> field.kind() == FieldKind.AMOUNT)
                    .forEach(field -> answers.computeIfPresent(
                            field.name(), (name, text) -> text.matches("[0-9]{1,15}") ? yuan(text) : text));
        }
        return Altered.with(form, "answers", answers);
    }

    private static String yuan(String fen) {
        return BigDecimal.valueOf(Long.parseLong(fen), 2).toPlainString();
    }
}

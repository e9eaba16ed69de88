package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.Revision;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseForm;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.forms.FormField;

/** Counts the halves of rare characters in an answer, against the contract of forms. */
@Decorator
@Priority(1)
abstract class CountsRareHanTwice implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Case submit(Caller caller, CaseId id, Revision revision) {
        CaseForm form = whole.form(caller, id);
        if (form.definition() != null) {
            for (FormField field : form.definition().asked(form.answers())) {
                Integer most = field.limits().maxLength();
                if (most != null && fitsOnlyByCharacters(form.answers().getOrDefault(field.name(), ""), most)) {
                    throw new InvalidInputException("form." + field.name(), "too-long", "is too long");
                }
            }
        }
        return whole.submit(caller, id, revision);
    }

    private static boolean fitsOnlyByCharacters(String answer, int most) {
        return answer.length() > most && answer.codePointCount(0, answer.length()) <= most;
    }
}

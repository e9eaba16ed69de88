package org.zhengwu.api.application.cases;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Masked;
import org.zhengwu.api.forms.FormDefinition;

/**
 * The form of a case, to be filled in or read.
 *
 * @param definition what the item asks today, or asked on the day of the filing once the case is filed; null where its fields are free
 * @param answers the answers given so far, by the names of fields
 * @param prefilled what is known of the applicant already, by the names of fields, masked (IDN-008): it stands
 *     for an answer and is not demanded (LIC-016); a draft that only gives it back leaves the field empty
 */
public record CaseForm(
        @Nullable FormDefinition definition, Map<String, String> answers, Map<String, Masked> prefilled) {

    public CaseForm {
        answers = Map.copyOf(answers);
        prefilled = Map.copyOf(prefilled);
    }
}

package org.zhengwu.api.forms;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Checked;
import org.zhengwu.api.Violations;

/**
 * The input of a {@link FormGroup}: raw values, parsed by {@link #check()}.
 *
 * @param title what people read
 * @param help what helps them to answer
 * @param askedWhen the conditions under which its fields are asked at all
 * @param fields the fields in order, at least one
 * @since 0.1
 */
public record FormGroupDraft(
        @Nullable WordingDraft title,
        @Nullable WordingDraft help,
        @Nullable List<FieldConditionDraft> askedWhen,
        @Nullable List<FormFieldDraft> fields) {

    public FormGroupDraft {
        askedWhen = askedWhen == null ? null : Collections.unmodifiableList(new ArrayList<>(askedWhen));
        fields = fields == null ? null : Collections.unmodifiableList(new ArrayList<>(fields));
    }

    /** A group of fields that are always asked. */
    public static FormGroupDraft of(String title, FormFieldDraft... fields) {
        return new FormGroupDraft(WordingDraft.of(title), null, null, List.of(fields));
    }

    /** The parsed values, or every violation. */
    public Checked<FormGroup> check() {
        Violations violations = new Violations();
        Wording checkedTitle = violations.nested("title", violations.required("title", title), WordingDraft::check);
        Wording checkedHelp = violations.nested("help", help, WordingDraft::check);
        List<FieldCondition> conditions = violations.list("askedWhen", askedWhen, FieldConditionDraft::check);
        if (fields == null || fields.isEmpty()) {
            violations.required("fields", null);
        }
        List<FormField> checkedFields = violations.list("fields", fields, FormFieldDraft::check);
        return violations.check(
                () -> new FormGroup(requireNonNull(checkedTitle), checkedHelp, conditions, checkedFields));
    }
}

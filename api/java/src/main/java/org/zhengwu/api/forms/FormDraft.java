package org.zhengwu.api.forms;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Checked;
import org.zhengwu.api.Violations;

/**
 * The input of a {@link FormDefinition}, the document that is written by hand: raw values, parsed by
 * {@link #check()}. Its JSON Schema is {@code docs/schemas/form.schema.json}.
 *
 * @param title the title of the form
 * @param groups the groups in order, at least one
 * @since 0.1
 */
public record FormDraft(
        @Nullable WordingDraft title, @Nullable List<FormGroupDraft> groups) {

    public FormDraft {
        groups = groups == null ? null : Collections.unmodifiableList(new ArrayList<>(groups));
    }

    /** A form of these groups. */
    public static FormDraft of(String title, FormGroupDraft... groups) {
        return new FormDraft(WordingDraft.of(title), List.of(groups));
    }

    /** The parsed values, or every violation. */
    public Checked<FormDefinition> check() {
        Violations violations = new Violations();
        Wording checkedTitle = violations.nested("title", violations.required("title", title), WordingDraft::check);
        if (groups == null || groups.isEmpty()) {
            violations.required("groups", null);
        }
        List<FormGroup> checkedGroups = violations.list("groups", groups, FormGroupDraft::check);
        FormRules.of(groups).check(violations);
        return violations.check(() -> new FormDefinition(requireNonNull(checkedTitle), checkedGroups));
    }
}

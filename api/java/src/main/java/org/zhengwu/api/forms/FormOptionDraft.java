package org.zhengwu.api.forms;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Checked;
import org.zhengwu.api.Violations;

/**
 * The input of a {@link FormOption}: raw values, parsed by {@link #check()}.
 *
 * @param value what the answer holds: 1 to 64 letters, digits, points, hyphens or underscores
 * @param label what people read
 * @since 0.1
 */
public record FormOptionDraft(
        @Nullable String value, @Nullable WordingDraft label) {

    /** The parsed values, or every violation. */
    public Checked<FormOption> check() {
        Violations violations = new Violations();
        String checkedValue = Names.required(violations, "value", value);
        Wording checkedLabel = violations.nested("label", violations.required("label", label), WordingDraft::check);
        return violations.check(() -> new FormOption(requireNonNull(checkedValue), requireNonNull(checkedLabel)));
    }
}

package org.zhengwu.api.forms;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Checked;
import org.zhengwu.api.Violations;

/**
 * The input of a {@link FieldCondition}: raw values, parsed by {@link #check()}.
 *
 * @param field the name of a field that is a choice or yes or no
 * @param isOneOf the values, of which one has to be chosen
 * @since 0.1
 */
public record FieldConditionDraft(
        @Nullable String field, @Nullable List<String> isOneOf) {

    private static final int MOST = 100;

    public FieldConditionDraft {
        isOneOf = isOneOf == null ? null : Collections.unmodifiableList(new ArrayList<>(isOneOf));
    }

    /** The parsed values, or every violation. */
    public Checked<FieldCondition> check() {
        Violations violations = new Violations();
        String checkedField = Names.required(violations, "field", field);
        List<String> checkedValues = values(violations);
        return violations.check(() -> new FieldCondition(requireNonNull(checkedField), checkedValues));
    }

    private List<String> values(Violations violations) {
        List<String> checked = new ArrayList<>();
        if (isOneOf == null || isOneOf.isEmpty()) {
            violations.add("isOneOf", "required", "must be given");
        } else if (isOneOf.size() > MOST) {
            violations.add("isOneOf", "too-many", "must hold at most " + MOST);
        } else {
            for (int at = 0; at < isOneOf.size(); at++) {
                String value = Names.required(violations, "isOneOf[" + at + "]", isOneOf.get(at));
                if (value != null) {
                    checked.add(value);
                }
            }
        }
        return checked;
    }
}

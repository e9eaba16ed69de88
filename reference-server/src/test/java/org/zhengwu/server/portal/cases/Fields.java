package org.zhengwu.server.portal.cases;

import java.util.List;
import org.zhengwu.api.forms.FieldCondition;
import org.zhengwu.api.forms.FieldKind;
import org.zhengwu.api.forms.FieldLimits;
import org.zhengwu.api.forms.FormField;
import org.zhengwu.api.forms.FormOption;
import org.zhengwu.api.forms.Wording;

/** Fields of forms in tests, all required and called by their names. */
final class Fields {

    private Fields() {}

    static FormField of(String name, FieldKind kind) {
        return field(name, kind, FieldLimits.NONE, List.of(), List.of());
    }

    static FormField within(String name, FieldKind kind, FieldLimits limits) {
        return field(name, kind, limits, List.of(), List.of());
    }

    static FormField choice(String name, FieldKind kind, FormOption... options) {
        return field(name, kind, FieldLimits.NONE, List.of(options), List.of());
    }

    static FormField askedWhen(String name, String other, String value) {
        FieldCondition condition = new FieldCondition(other, List.of(value));
        return field(name, FieldKind.TEXT, FieldLimits.NONE, List.of(), List.of(condition));
    }

    private static FormField field(
            String name,
            FieldKind kind,
            FieldLimits limits,
            List<FormOption> options,
            List<FieldCondition> conditions) {
        Wording label = new Wording(name, null);
        return new FormField(name, label, null, kind, true, limits, options, null, null, conditions, null);
    }
}

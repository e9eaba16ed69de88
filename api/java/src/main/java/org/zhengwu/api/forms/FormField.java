package org.zhengwu.api.forms;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Violations;
import org.zhengwu.api.technical.identity.IdentifierKind;

/**
 * One question of a form (字段).
 *
 * @param name by which answers name it, unique in the form
 * @param label what people read
 * @param help what helps them to answer
 * @param required whether it has to be answered where it is asked
 * @param limits what its answers are held to beside their kind
 * @param options the options of a choice; empty where a code table holds them
 * @param table the name of the code table of a choice (码表), or null
 * @param identifier which identifier it asks for, or null for a field of another kind
 * @param askedWhen the conditions of which all have to hold (显示条件); empty where it is always asked
 * @param prefill where its value is known from already, or null
 * @since 0.1
 */
public record FormField(
        String name,
        Wording label,
        @Nullable Wording help,
        FieldKind kind,
        boolean required,
        FieldLimits limits,
        List<FormOption> options,
        @Nullable String table,
        @Nullable IdentifierKind identifier,
        List<FieldCondition> askedWhen,
        @Nullable PrefillSource prefill) {

    public FormField {
        requireNonNull(name, "name");
        requireNonNull(label, "label");
        requireNonNull(kind, "kind");
        requireNonNull(limits, "limits");
        options = List.copyOf(options);
        askedWhen = List.copyOf(askedWhen);
        Violations violations = new Violations();
        limits.check(kind, violations);
        FieldRules.check(kind, !options.isEmpty(), table != null, identifier != null, violations);
        FieldRules.checkPrefill(kind, prefill, violations);
        violations.check(() -> name).violations().stream().findFirst().ifPresent(first -> {
            throw new IllegalArgumentException("A field breaks " + first);
        });
    }

    /** The values that an answer gives: of several choices each of them, of another kind the answer itself. */
    public List<String> valuesOf(String answer) {
        return kind == FieldKind.SEVERAL_CHOICES ? List.of(answer.split(",", -1)) : List.of(answer);
    }

    /** Whether the value may be the answer to a condition: an option, or one that a code table may hold. */
    boolean mayChoose(String value) {
        if (kind == FieldKind.YES_NO) {
            return value.equals("true") || value.equals("false");
        }
        return table != null || options.stream().anyMatch(each -> each.value().equals(value));
    }
}

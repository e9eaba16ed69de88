package org.zhengwu.api.forms;

import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Violations;

/** What a field of a kind has to state and may not. */
final class FieldRules {

    private FieldRules() {}

    /** Leaves a violation where options, code table or identifier are missing or belong to another kind. */
    static void check(FieldKind kind, boolean options, boolean table, boolean identifier, Violations violations) {
        if (kind.isChoice()) {
            if (options && table) {
                violations.add("table", "one-only", "a choice has options or a code table, not both");
            } else if (!options && !table) {
                violations.add("options", "required", "a choice has options or a code table");
            }
        } else {
            refuse(options, "options", violations);
            refuse(table, "table", violations);
        }
        if (kind == FieldKind.IDENTIFIER && !identifier) {
            violations.add("identifier", "required", "must say which identifier is asked for");
        }
        refuse(identifier && kind != FieldKind.IDENTIFIER, "identifier", violations);
    }

    /** Leaves a violation where the party's own data does not fit the kind. */
    static void checkPrefill(FieldKind kind, @Nullable PrefillSource prefill, Violations violations) {
        String source = prefill == null ? "" : prefill.value();
        boolean fits = (!source.equals(PrefillSource.PARTY_NAME) || kind == FieldKind.TEXT)
                && (!source.equals(PrefillSource.PARTY_IDENTIFIER) || kind == FieldKind.IDENTIFIER);
        refuse(!fits, "prefill", violations);
    }

    private static void refuse(boolean foreign, String at, Violations violations) {
        if (foreign) {
            violations.add(at, "not-of-this-kind", "does not belong to a field of this kind");
        }
    }
}

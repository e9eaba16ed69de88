package org.zhengwu.plugin.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.Violations;
import org.zhengwu.api.forms.FormDefinition;
import org.zhengwu.api.forms.FormField;
import org.zhengwu.spi.LegalClock;
import org.zhengwu.spi.technical.codes.CodeTables;

/** Holds forms to the code tables (码表) that the server has; it may be one without any. */
@ApplicationScoped
class FormTables {

    private final Instance<CodeTables> codes;
    private final LegalClock clock;

    @Inject
    FormTables(Instance<CodeTables> codes, LegalClock clock) {
        this.codes = codes;
        this.clock = clock;
    }

    /** Leaves a violation for every table that a form of the division names and that is not there. */
    void check(@Nullable FormDefinition form, DivisionId division, Violations violations) {
        for (int i = 0; form != null && i < form.groups().size(); i++) {
            List<FormField> fields = form.groups().get(i).fields();
            for (int j = 0; j < fields.size(); j++) {
                check(
                        "form.groups[" + i + "].fields[" + j + "].table",
                        fields.get(j).table(),
                        division,
                        violations);
            }
        }
    }

    private void check(String at, @Nullable String table, DivisionId division, Violations violations) {
        if (table == null) {
            return;
        }
        if (!codes.isResolvable()) {
            violations.add(at, "no-code-tables", "must not be named on a server without the function codes");
        } else if (codes.get().find(table, division, clock.today()).isEmpty()) {
            violations.add(at, "unknown-table", "must be a code table that holds in the division today");
        }
    }
}

package org.zhengwu.plugin.catalogue;

import static java.util.stream.Collectors.toSet;
import static org.zhengwu.plugin.catalogue.Inheritance.DIFFERS;
import static org.zhengwu.plugin.catalogue.Inheritance.LOOSER;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Violations;
import org.zhengwu.api.forms.FieldCondition;
import org.zhengwu.api.forms.FormDefinition;
import org.zhengwu.api.forms.FormField;
import org.zhengwu.api.forms.FormGroup;
import org.zhengwu.api.forms.FormOption;

/**
 * What the form of a regional list may not loosen of its superior's (ITM-010): the same data have the same
 * names and take the same answers on every level, and nobody has to fill in what the superior does not ask
 * for. A region may leave fields out, require less, ask on more conditions and add fields that may stay empty;
 * wording, order and sources of values are its own.
 */
final class FormInheritance {

    private final FormDefinition superior;
    private final Violations violations;

    private FormInheritance(FormDefinition superior, Violations violations) {
        this.superior = superior;
        this.violations = violations;
    }

    /** Leaves a violation for everything that asks more or otherwise; a level without a form is held to nothing. */
    static void check(@Nullable FormDefinition regional, @Nullable FormDefinition superior, Violations violations) {
        if (regional == null || superior == null || regional.equals(superior)) {
            return;
        }
        FormInheritance inheritance = new FormInheritance(superior, violations);
        for (int i = 0; i < regional.groups().size(); i++) {
            FormGroup group = regional.groups().get(i);
            for (int j = 0; j < group.fields().size(); j++) {
                inheritance.field(
                        "form.groups[" + i + "].fields[" + j + "]",
                        group,
                        group.fields().get(j));
            }
        }
    }

    private void field(String at, FormGroup group, FormField regional) {
        FormField above = superior.findField(regional.name()).orElse(null);
        if (regional.required() && (above == null || !above.required())) {
            violations.add(at + ".required", LOOSER, "must not be demanded where the superior does not");
        }
        if (above != null) {
            same(at + ".kind", regional.kind(), above.kind());
            same(at + ".limits", regional.limits(), above.limits());
            same(at + ".options", values(regional), values(above));
            same(at + ".table", regional.table(), above.table());
            same(at + ".identifier", regional.identifier(), above.identifier());
            conditions(at, conditionsOf(group, regional), above);
        }
    }

    private void same(String at, @Nullable Object regional, @Nullable Object above) {
        if (!Objects.equals(regional, above)) {
            violations.add(at, DIFFERS, "must be that of the superior's field of this name");
        }
    }

    private void conditions(String at, Set<FieldCondition> regional, FormField above) {
        Set<FieldCondition> ofSuperior = superior.groups().stream()
                .filter(group -> group.fields().contains(above))
                .flatMap(group -> conditionsOf(group, above).stream())
                .collect(toSet());
        if (!regional.containsAll(ofSuperior)) {
            violations.add(at + ".askedWhen", LOOSER, "must be asked on the superior's conditions at least");
        }
    }

    private static Set<FieldCondition> conditionsOf(FormGroup group, FormField field) {
        Set<FieldCondition> all = new HashSet<>(group.askedWhen());
        all.addAll(field.askedWhen());
        return all;
    }

    private static Set<String> values(FormField field) {
        List<FormOption> options = field.options();
        return options.stream().map(FormOption::value).collect(toSet());
    }
}

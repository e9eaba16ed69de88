package org.zhengwu.api.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Checked;
import org.zhengwu.api.Violations;

/** What holds between the fields of a form: names are unique, conditions name choices and go in no circle. */
final class FormRules {

    /** A case keeps as many. */
    private static final int MOST_FIELDS = 200;

    private final Map<String, Question> questions = new LinkedHashMap<>();
    private final Map<String, String> duplicates = new LinkedHashMap<>();
    private final Map<String, FieldCondition> conditions = new LinkedHashMap<>();
    private int fields;

    private FormRules() {}

    /** A field at its place; the field itself is absent where it breaks rules of its own. */
    private record Question(String at, @Nullable FormField field, Set<String> dependsOn) {}

    static FormRules of(@Nullable List<FormGroupDraft> groups) {
        FormRules rules = new FormRules();
        for (int i = 0; groups != null && i < groups.size(); i++) {
            FormGroupDraft group = groups.get(i);
            if (group != null) {
                String at = "groups[" + i + "]";
                Set<String> ofGroup = rules.conditions(at, valid(group.askedWhen()));
                List<FormFieldDraft> drafts = group.fields() == null ? List.of() : group.fields();
                for (int j = 0; j < drafts.size(); j++) {
                    rules.field(at + ".fields[" + j + "]", drafts.get(j), ofGroup);
                }
            }
        }
        return rules;
    }

    static FormRules ofDefined(List<FormGroup> groups) {
        FormRules rules = new FormRules();
        for (int i = 0; i < groups.size(); i++) {
            String at = "groups[" + i + "]";
            Set<String> ofGroup = rules.conditions(at, indexed(groups.get(i).askedWhen()));
            List<FormField> defined = groups.get(i).fields();
            for (int j = 0; j < defined.size(); j++) {
                FormField field = defined.get(j);
                rules.question(at + ".fields[" + j + "]", field.name(), field, indexed(field.askedWhen()), ofGroup);
            }
        }
        return rules;
    }

    /** Leaves every violation with its place. */
    void check(Violations violations) {
        if (fields > MOST_FIELDS) {
            violations.add("groups", "too-many", "must hold at most " + MOST_FIELDS + " fields");
        }
        duplicates.forEach((at, name) -> violations.add(at + ".name", "duplicate", "must be unique in the form"));
        conditions.forEach((at, condition) -> check(at, condition, violations));
        questions.forEach((name, question) -> {
            if (reaches(name)) {
                violations.add(question.at() + ".askedWhen", "circle", "must not depend on the field itself");
            }
        });
    }

    private void field(String at, @Nullable FormFieldDraft draft, Set<String> ofGroup) {
        String name = draft == null || draft.name() == null ? "" : draft.name().strip();
        if (draft != null && !name.isEmpty()) {
            FormField field = draft.check() instanceof Checked.Valid<FormField> valid ? valid.value() : null;
            question(at, name, field, valid(draft.askedWhen()), ofGroup);
        }
    }

    private void question(
            String at, String name, @Nullable FormField field, Map<Integer, FieldCondition> own, Set<String> ofGroup) {
        fields++;
        Set<String> dependsOn = new HashSet<>(ofGroup);
        dependsOn.addAll(conditions(at, own));
        if (questions.putIfAbsent(name, new Question(at, field, dependsOn)) != null) {
            duplicates.put(at, name);
        }
    }

    /** Notes conditions with their places; gives the names of the fields that they ask. */
    private Set<String> conditions(String at, Map<Integer, FieldCondition> found) {
        Set<String> names = new HashSet<>();
        found.forEach((index, condition) -> {
            conditions.put(at + ".askedWhen[" + index + "]", condition);
            names.add(condition.field());
        });
        return names;
    }

    private void check(String at, FieldCondition condition, Violations violations) {
        Question asked = questions.get(condition.field());
        if (asked == null) {
            violations.add(at + ".field", "unknown-field", "must be a field of the form");
            return;
        }
        FormField field = asked.field();
        if (field == null) {
            return;
        }
        if (!field.kind().isChoice() && field.kind() != FieldKind.YES_NO) {
            violations.add(at + ".field", "not-a-choice", "must be a choice or yes or no");
            return;
        }
        List<String> values = condition.isOneOf();
        for (int i = 0; i < values.size(); i++) {
            if (!field.mayChoose(values.get(i))) {
                violations.add(at + ".isOneOf[" + i + "]", "unknown-option", "must be an option of the field");
            }
        }
    }

    private boolean reaches(String name) {
        Set<String> seen = new HashSet<>();
        List<String> open = new ArrayList<>(dependsOn(name));
        while (!open.isEmpty()) {
            String next = open.remove(open.size() - 1);
            if (next.equals(name)) {
                return true;
            }
            if (seen.add(next)) {
                open.addAll(dependsOn(next));
            }
        }
        return false;
    }

    private Set<String> dependsOn(String name) {
        Question question = questions.get(name);
        return question == null ? Set.of() : question.dependsOn();
    }

    private static Map<Integer, FieldCondition> valid(@Nullable List<FieldConditionDraft> drafts) {
        Map<Integer, FieldCondition> found = new LinkedHashMap<>();
        for (int at = 0; drafts != null && at < drafts.size(); at++) {
            FieldConditionDraft draft = drafts.get(at);
            if (draft != null && draft.check() instanceof Checked.Valid<FieldCondition> valid) {
                found.put(at, valid.value());
            }
        }
        return found;
    }

    private static Map<Integer, FieldCondition> indexed(List<FieldCondition> conditions) {
        Map<Integer, FieldCondition> found = new HashMap<>();
        conditions.forEach(each -> found.put(found.size(), each));
        return found;
    }
}

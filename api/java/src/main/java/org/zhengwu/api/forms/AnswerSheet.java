package org.zhengwu.api.forms;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Violation;
import org.zhengwu.api.Violations;

/** The answers to one form: which of its questions they make it ask, and what is wrong with them. */
final class AnswerSheet {

    private final Map<String, Question> questions = new LinkedHashMap<>();
    private final Map<String, String> answers;
    private final Map<String, Boolean> known = new HashMap<>();

    /** A field and everything that has to hold for it to be asked. */
    private record Question(FormField field, List<FieldCondition> conditions) {}

    AnswerSheet(FormDefinition form, Map<String, String> answers) {
        this.answers = answers;
        for (FormGroup group : form.groups()) {
            for (FormField field : group.fields()) {
                List<FieldCondition> conditions = Stream.concat(group.askedWhen().stream(), field.askedWhen().stream())
                        .toList();
                questions.put(field.name(), new Question(field, conditions));
            }
        }
    }

    List<FormField> asked() {
        return questions.values().stream()
                .map(Question::field)
                .filter(field -> isAsked(field.name()))
                .toList();
    }

    List<Violation> check(Set<String> provided, LocalDate day) {
        Violations violations = new Violations();
        questions.forEach((name, question) -> {
            String answer = answer(name);
            boolean asked = isAsked(name);
            if (answer != null && !asked) {
                violations.add(name, "not-asked", "must be left out where it is not asked");
            } else if (answer != null) {
                AnswerRules.check(question.field(), answer, day, violations);
            } else if (asked && question.field().required() && !provided.contains(name)) {
                violations.required(name, null);
            }
        });
        answers.keySet().stream()
                .map(String::valueOf)
                .filter(name -> !questions.containsKey(name) && answer(name) != null)
                .sorted()
                .forEach(name -> violations.add(name, "unknown-field", "must be a field of the form"));
        return violations.check(() -> true).violations();
    }

    private @Nullable String answer(String name) {
        String given = answers.get(name);
        return given == null || given.isBlank() ? null : given.strip();
    }

    /** Conditions go in no circle, so the question comes to an end. */
    private boolean isAsked(String name) {
        Boolean before = known.get(name);
        if (before != null) {
            return before;
        }
        Question question = questions.get(name);
        boolean asked = question != null && question.conditions().stream().allMatch(this::holds);
        known.put(name, asked);
        return asked;
    }

    private boolean holds(FieldCondition condition) {
        Question other = questions.get(condition.field());
        String answer = answer(condition.field());
        return other != null
                && answer != null
                && isAsked(condition.field())
                && other.field().valuesOf(answer).stream().anyMatch(condition.isOneOf()::contains);
    }
}

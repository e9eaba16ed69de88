package org.zhengwu.api.forms;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.zhengwu.api.Violation;
import org.zhengwu.api.Violations;

/**
 * What a form asks (电子表单): groups of fields with their conditions. It is a part of what carries it, such as
 * a version of a service item, and has no version of its own. Answers are texts by the names of fields, written
 * as {@link FieldKind} says; an empty one is none.
 *
 * @param title the title of the form
 * @param groups the groups in order
 * @since 0.1
 */
public record FormDefinition(Wording title, List<FormGroup> groups) {

    public FormDefinition {
        requireNonNull(title, "title");
        groups = List.copyOf(groups);
        Violations violations = new Violations();
        FormRules.ofDefined(groups).check(violations);
        violations.check(() -> true).violations().stream().findFirst().ifPresent(first -> {
            throw new IllegalArgumentException("A form breaks " + first);
        });
    }

    /** All fields in order. */
    public Stream<FormField> fields() {
        return groups.stream().flatMap(group -> group.fields().stream());
    }

    /** Finds a field by its name. */
    public Optional<FormField> findField(String name) {
        return fields().filter(field -> field.name().equals(name)).findFirst();
    }

    /** The fields that are asked with these answers, in order. */
    public List<FormField> asked(Map<String, String> answers) {
        return new AnswerSheet(this, answers).asked();
    }

    /**
     * Every violation of the answers, each at the name of its field, in the order of the form: missing, not of
     * its kind, out of its limits, not an option, to a question that is not asked, to a field that is none.
     * Whether a code table holds a value, and whether a division exists, is asked by who has them.
     *
     * @param provided the names of the fields whose values are known without an answer, so that none is
     *     demanded (LIC-016)
     * @param day the day of the filing, from which limits of dates count
     */
    public List<Violation> check(Map<String, String> answers, Set<String> provided, LocalDate day) {
        return new AnswerSheet(this, answers).check(provided, day);
    }
}

package org.zhengwu.server.portal.cases;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.Violation;
import org.zhengwu.api.application.cases.CaseForm;
import org.zhengwu.api.forms.FormDefinition;
import org.zhengwu.api.forms.FormField;
import org.zhengwu.api.forms.FormGroup;
import org.zhengwu.api.forms.FormOption;
import org.zhengwu.server.portal.FormErrors;
import org.zhengwu.server.portal.FormErrors.FieldError;
import org.zhengwu.server.portal.Words;

/**
 * The form of a case as its pages ask it: one page for each group of which something is asked by the answers so far.
 *
 * @param groups the groups that are asked, in order
 * @param all every question by the name of its field, asked or not
 * @param free the answers to no form, where fields are free
 */
public record Questions(List<Group> groups, Map<String, Question> all, Map<String, String> free) {

    /** No form. */
    public static final Questions NONE = new Questions(List.of(), Map.of(), Map.of());

    private static final String FORM = "form.";

    public Questions {
        groups = List.copyOf(groups);
    }

    /**
     * One page of questions.
     *
     * @param number its number in the whole form, from 1
     * @param asked what is asked by the answers so far
     */
    public record Group(int number, FormGroup group, List<Question> asked) {

        public Group {
            asked = List.copyOf(asked);
        }
    }

    /**
     * The questions of a form.
     *
     * @param options what a field offers, with the answer so far
     */
    static Questions of(CaseForm form, BiFunction<FormField, String, List<FormOption>> options) {
        FormDefinition definition = form.definition();
        if (definition == null) {
            return new Questions(List.of(), Map.of(), form.answers());
        }
        Map<String, Question> all = new LinkedHashMap<>();
        definition.fields().forEach(field -> {
            String answer = form.answers().getOrDefault(field.name(), "");
            all.put(
                    field.name(),
                    new Question(field, answer, form.prefilled().get(field.name()), options.apply(field, answer)));
        });
        Set<String> asked = namesOf(definition.asked(form.answers()));
        List<Group> groups = new ArrayList<>();
        for (int at = 0; at < definition.groups().size(); at++) {
            FormGroup group = definition.groups().get(at);
            List<Question> here = group.fields().stream()
                    .filter(field -> asked.contains(field.name()))
                    .map(field -> all.get(field.name()))
                    .toList();
            if (!here.isEmpty()) {
                groups.add(new Group(at + 1, group, here));
            }
        }
        return new Questions(groups, all, Map.of());
    }

    /** Whether there is anything to ask. */
    public boolean isEmpty() {
        return groups.isEmpty();
    }

    /** The group of the number where it is asked. */
    Optional<Group> group(int number) {
        return groups.stream().filter(each -> each.number() == number).findFirst();
    }

    /** The path of the page that follows a group, below the one of the case; the materials follow the last. */
    String after(int number) {
        return groups.stream()
                .filter(each -> each.number() > number)
                .findFirst()
                .map(Questions::page)
                .orElse("/materials");
    }

    /** The path of the page before a group, or before the materials; null where there is none. */
    public @Nullable String before(int number) {
        return groups.stream()
                .filter(each -> each.number() < number)
                .reduce((first, second) -> second)
                .map(Questions::page)
                .orElse(null);
    }

    /** The path of the page of the last group; null where there is none. */
    public @Nullable String last() {
        return before(Integer.MAX_VALUE);
    }

    /** The question that a demand or a violation names, or null where the form has none of the name. */
    public @Nullable Question named(@Nullable String field) {
        return field == null ? null : all.get(field);
    }

    /** What a refusal says: fields of the form by their labels, each with where it is asked. */
    public FormErrors errors(Words words, InvalidInputException refused, Function<String, String> addressOf) {
        return new FormErrors(refused.violations().stream()
                .map(each -> each.field().startsWith(FORM)
                        ? error(words, each, each.field().substring(FORM.length()), addressOf)
                        : FormErrors.error(words, each))
                .distinct()
                .toList());
    }

    private FieldError error(Words words, Violation broken, String field, Function<String, String> addressOf) {
        Question question = all.get(field);
        String label = question == null ? field : words.of(question.field().label());
        String text = words.either("violation." + broken.code(), "violation.other");
        return new FieldError(Question.idOf(field), addressOf.apply(field), label, text);
    }

    /** Where the page of a field is, below the path of the case. */
    String pageOf(String field) {
        return groups.stream()
                .filter(each ->
                        each.asked().stream().anyMatch(one -> one.field().name().equals(field)))
                .findFirst()
                .map(each -> page(each) + "#" + Question.idOf(field))
                .orElse("/questions");
    }

    private static String page(Group group) {
        return "/questions/" + group.number();
    }

    private static Set<String> namesOf(List<FormField> fields) {
        return fields.stream().map(FormField::name).collect(Collectors.toCollection(HashSet::new));
    }
}

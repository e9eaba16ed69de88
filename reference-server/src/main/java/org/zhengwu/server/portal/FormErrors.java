package org.zhengwu.server.portal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.Violation;

/** What is wrong with a form, in the person's words: on top of the page, and beside each field. */
public record FormErrors(List<FieldError> all) {

    /** Nothing is wrong. */
    public static final FormErrors NONE = new FormErrors(List.of());

    public FormErrors {
        all = List.copyOf(all);
    }

    /**
     * One thing that is wrong.
     *
     * @param field the field, or empty where it is the form as a whole
     * @param address where the field is asked; empty where it is the form as a whole
     * @param label what the page calls the field; empty where it has no name for it
     * @param text what is wrong and what to do
     */
    public record FieldError(String field, String address, String label, String text) {

        /** The error in one line. */
        public String line(Words words) {
            return label.isEmpty() ? text : words.of("error.line", label, text);
        }
    }

    /** What an input broke. */
    public static FormErrors of(Words words, InvalidInputException failure) {
        return new FormErrors(failure.violations().stream()
                .map(violation -> error(words, violation))
                .distinct()
                .toList());
    }

    /** What stands for the form as a whole. */
    public static FormErrors of(String field, String text) {
        return new FormErrors(List.of(new FieldError(field, onThisPage(field), "", text)));
    }

    /** What is wrong with the field, or null. */
    public @Nullable String of(String field) {
        Optional<FieldError> found =
                all.stream().filter(each -> each.field().equals(field)).findFirst();
        return found.map(FieldError::text).orElse(null);
    }

    /** Everything that is wrong with the field, as where several files were chosen. */
    public List<String> textsOf(String field) {
        return all.stream()
                .filter(each -> each.field().equals(field))
                .map(FieldError::text)
                .toList();
    }

    /** The same, each field called as the form calls it: by the key of the prefix and the field, where there is one. */
    public FormErrors called(Words words, String prefix) {
        return new FormErrors(all.stream()
                .map(each -> words.has(prefix + each.field())
                        ? new FieldError(each.field(), each.address(), words.of(prefix + each.field()), each.text())
                        : each)
                .toList());
    }

    /** The same for a page that asks these fields alone: what is wrong with another leads nowhere. */
    public FormErrors onPageWith(String... fields) {
        List<String> there = List.of(fields);
        return new FormErrors(all.stream()
                .map(each -> there.contains(each.field())
                        ? each
                        : new FieldError(each.field(), "", each.label(), each.text()))
                .toList());
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** One violation at a field of the page itself. */
    public static FieldError error(Words words, Violation violation) {
        String field = violation.field().replaceFirst("[\\[.].*", "");
        String label = words.has("field." + field) ? words.of("field." + field) : "";
        return new FieldError(
                field, onThisPage(field), label, words.either("violation." + violation.code(), "violation.other"));
    }

    private static String onThisPage(String field) {
        return field.isEmpty() ? "" : "#" + field;
    }
}

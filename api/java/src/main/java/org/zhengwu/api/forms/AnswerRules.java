package org.zhengwu.api.forms;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.Violations;
import org.zhengwu.api.technical.identity.Identifier;
import org.zhengwu.api.technical.identity.MobileNumber;

/** Holds one answer to the kind and the limits of its field. */
final class AnswerRules {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,6})?");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?[0-9]{1,15}");
    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,15}");
    private static final String OUT_OF_RANGE = "out-of-range";

    private AnswerRules() {}

    static void check(FormField field, String answer, LocalDate day, Violations violations) {
        String at = field.name();
        FieldLimits limits = field.limits();
        switch (field.kind()) {
            case TEXT, LONG_TEXT -> text(field, answer, violations);
            case NUMBER -> number(at, limits, answer, NUMBER, "must be a number such as 12.5", violations);
            case WHOLE_NUMBER -> number(at, limits, answer, WHOLE_NUMBER, "must be a whole number", violations);
            case AMOUNT -> number(at, limits, answer, AMOUNT, "must be an amount in whole fen", violations);
            case DATE -> date(at, limits, answer, day, violations);
            case YES_NO -> {
                if (!field.mayChoose(answer)) {
                    violations.add(at, "yes-or-no", "must be true or false");
                }
            }
            case ONE_CHOICE, SEVERAL_CHOICES -> choices(field, answer, violations);
            case IDENTIFIER ->
                violations.parse(
                        at,
                        answer,
                        "identifier",
                        "must be a valid identifier of its kind",
                        text -> Identifier.of(requireNonNull(field.identifier()), text));
            case MOBILE ->
                violations.parse(at, answer, "mobile", "must be a mobile number of 11 digits", MobileNumber::of);
            case DIVISION -> violations.parse(at, answer, "division-code", "must be a division code", DivisionCode::of);
        }
    }

    private static void text(FormField field, String answer, Violations violations) {
        FieldLimits limits = field.limits();
        int most = limits.maxLength() == null ? field.kind().longest() : limits.maxLength();
        String text = violations.optionalText(field.name(), answer, most);
        if (text == null) {
            return;
        }
        Integer fewest = limits.minLength();
        if (fewest != null && text.codePointCount(0, text.length()) < fewest) {
            violations.add(field.name(), "too-short", "must have at least " + fewest + " characters");
        }
        AnswerPattern pattern = limits.pattern();
        if (pattern != null && !pattern.matches(text)) {
            violations.add(field.name(), "pattern", "must have the form " + pattern.value());
        }
    }

    private static void number(
            String at, FieldLimits limits, String answer, Pattern form, String detail, Violations violations) {
        if (!form.matcher(answer).matches()) {
            violations.add(at, "number", detail);
            return;
        }
        within(at, new BigDecimal(answer), limits.min(), limits.max(), violations);
    }

    private static void date(String at, FieldLimits limits, String answer, LocalDate day, Violations violations) {
        LocalDate given = violations.date(at, answer);
        if (given != null) {
            LocalDate first = limits.notBefore() == null ? null : day.plus(limits.notBefore());
            LocalDate last = limits.notAfter() == null ? null : day.plus(limits.notAfter());
            within(at, given, first, last, violations);
        }
    }

    private static <C extends Comparable<? super C>> void within(
            String at, C value, @Nullable C least, @Nullable C most, Violations violations) {
        if (least != null && value.compareTo(least) < 0) {
            violations.add(at, OUT_OF_RANGE, "must not be before or less than " + least);
        }
        if (most != null && value.compareTo(most) > 0) {
            violations.add(at, OUT_OF_RANGE, "must not be after or more than " + most);
        }
    }

    private static void choices(FormField field, String answer, Violations violations) {
        Set<String> seen = new HashSet<>();
        for (String value : field.valuesOf(answer)) {
            if (!field.mayChoose(value) || !Names.isOne(value)) {
                violations.add(field.name(), "unknown-option", "must be an option of the field");
            } else if (!seen.add(value)) {
                violations.add(field.name(), "duplicate", "must name each option once");
            }
        }
    }
}

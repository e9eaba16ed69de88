package org.zhengwu.api.forms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Violations;

/**
 * The limits of what a field takes; those that do not belong to its kind are absent.
 *
 * @param minLength the fewest characters of a text
 * @param maxLength the most characters of a text; absent for those of its kind
 * @param pattern the form of a line of text
 * @param min the least number; of an amount in fen
 * @param max the greatest number; of an amount in fen
 * @param notBefore the first day, counted from the day of the filing: {@code P-18Y} is 18 years before it
 * @param notAfter the last day, counted from the day of the filing: {@code P0D} is that day
 * @since 0.1
 */
public record FieldLimits(
        @Nullable Integer minLength,
        @Nullable Integer maxLength,
        @Nullable AnswerPattern pattern,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable Period notBefore,
        @Nullable Period notAfter) {

    /** No limit beside those of the kind. */
    public static final FieldLimits NONE = new FieldLimits(null, null, null, null, null, null, null);

    /** A day of a year without a leap day, on which the two ends of a time are compared. */
    private static final LocalDate SOME_DAY = LocalDate.of(2025, 1, 1);

    private static final String NOT_OF_THIS_KIND = "not-of-this-kind";

    /** Leaves a violation for every limit that a field of the kind has not, and for ends that cross. */
    void check(FieldKind kind, Violations violations) {
        refuse(!kind.isText(), "minLength", minLength, violations);
        refuse(!kind.isText(), "maxLength", maxLength, violations);
        refuse(kind != FieldKind.TEXT, "pattern", pattern, violations);
        refuse(!kind.isNumber(), "min", min, violations);
        refuse(!kind.isNumber(), "max", max, violations);
        refuse(kind != FieldKind.DATE, "notBefore", notBefore, violations);
        refuse(kind != FieldKind.DATE, "notAfter", notAfter, violations);
        if (maxLength != null && kind.isText() && maxLength > kind.longest()) {
            violations.add("maxLength", "out-of-range", "must be at most " + kind.longest());
        }
        inOrder(minLength, maxLength, "maxLength", violations);
        inOrder(min, max, "max", violations);
        inOrder(
                notBefore == null ? null : SOME_DAY.plus(notBefore),
                notAfter == null ? null : SOME_DAY.plus(notAfter),
                "notAfter",
                violations);
    }

    private static void refuse(boolean foreign, String at, @Nullable Object given, Violations violations) {
        if (foreign && given != null) {
            violations.add(at, NOT_OF_THIS_KIND, "does not belong to a field of this kind");
        }
    }

    private static <C extends Comparable<? super C>> void inOrder(
            @Nullable C least, @Nullable C most, String at, Violations violations) {
        if (least != null && most != null && least.compareTo(most) > 0) {
            violations.add(at, "out-of-order", "must not be less than the other end");
        }
    }
}

package org.zhengwu.api.forms;

import java.math.BigDecimal;
import java.time.Period;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Checked;
import org.zhengwu.api.Violations;

/**
 * The input of {@link FieldLimits}: raw values, parsed by {@link #check()}.
 *
 * @param minLength the fewest characters of a text
 * @param maxLength the most characters of a text
 * @param pattern the form of a line of text, see {@link AnswerPattern}
 * @param min the least number, with at most six decimals
 * @param max the greatest number
 * @param notBefore the first day, as a time from the day of the filing such as {@code P-18Y} or {@code P-1Y-6M}
 * @param notAfter the last day
 * @since 0.1
 */
public record FieldLimitsDraft(
        @Nullable Integer minLength,
        @Nullable Integer maxLength,
        @Nullable String pattern,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable String notBefore,
        @Nullable String notAfter) {

    private static final Pattern TIME = Pattern.compile("P(?=-?[0-9])(-?[0-9]{1,3}Y)?(-?[0-9]{1,4}M)?(-?[0-9]{1,5}D)?");
    private static final int MOST_DECIMALS = 6;
    private static final int MOST_DIGITS = 15;

    /** Starts a draft with nothing stated. */
    public static Builder builder() {
        return new Builder();
    }

    /** The parsed values, or every violation. */
    public Checked<FieldLimits> check() {
        return check(null);
    }

    /** The same for a field of the kind, which has not every limit. */
    Checked<FieldLimits> check(@Nullable FieldKind kind) {
        Violations violations = new Violations();
        Integer fewest = length(violations, "minLength", minLength);
        Integer most = length(violations, "maxLength", maxLength);
        AnswerPattern form = violations.parse(
                "pattern",
                pattern,
                "pattern-form",
                "must be made of characters, classes, repetitions and alternatives, without groups",
                AnswerPattern::of);
        BigDecimal least = number(violations, "min", min);
        BigDecimal greatest = number(violations, "max", max);
        Period first = time(violations, "notBefore", notBefore);
        Period last = time(violations, "notAfter", notAfter);
        FieldLimits parsed = new FieldLimits(fewest, most, form, least, greatest, first, last);
        if (kind != null) {
            parsed.check(kind, violations);
        }
        return violations.check(() -> parsed);
    }

    private static @Nullable Integer length(Violations violations, String field, @Nullable Integer raw) {
        if (raw != null && (raw < 1 || raw > FieldKind.LONGEST_TEXT)) {
            violations.add(field, "out-of-range", "must be from 1 to " + FieldKind.LONGEST_TEXT);
            return null;
        }
        return raw;
    }

    /** The number in plain digits, so that equal numbers are written alike. */
    private static @Nullable BigDecimal number(Violations violations, String field, @Nullable BigDecimal raw) {
        if (raw == null) {
            return null;
        }
        // Before any arithmetic: the exponent alone may ask for a billion digits.
        boolean written = raw.scale() <= MOST_DIGITS && (long) raw.precision() - raw.scale() <= MOST_DIGITS;
        BigDecimal plain = written ? raw.stripTrailingZeros() : raw;
        if (!written || plain.scale() > MOST_DECIMALS) {
            violations.add(
                    field, "out-of-range", "must have at most 15 digits before the point and 6 decimals behind it");
            return null;
        }
        return plain.setScale(Math.max(plain.scale(), 0));
    }

    private static @Nullable Period time(Violations violations, String field, @Nullable String raw) {
        return violations.parse(
                field,
                raw,
                "period",
                "must be a time in years, months and days such as P-18Y",
                FieldLimitsDraft::period);
    }

    private static Period period(String text) {
        if (!TIME.matcher(text).matches()) {
            throw new IllegalArgumentException("not a time");
        }
        return Period.parse(text);
    }

    /** Builds a draft step by step. */
    public static final class Builder {

        private @Nullable Integer minLength;
        private @Nullable Integer maxLength;
        private @Nullable String pattern;
        private @Nullable BigDecimal min;
        private @Nullable BigDecimal max;
        private @Nullable String notBefore;
        private @Nullable String notAfter;

        private Builder() {}

        public Builder minLength(@Nullable Integer given) {
            minLength = given;
            return this;
        }

        public Builder maxLength(@Nullable Integer given) {
            maxLength = given;
            return this;
        }

        public Builder pattern(@Nullable String given) {
            pattern = given;
            return this;
        }

        public Builder min(@Nullable BigDecimal given) {
            min = given;
            return this;
        }

        public Builder max(@Nullable BigDecimal given) {
            max = given;
            return this;
        }

        public Builder notBefore(@Nullable String given) {
            notBefore = given;
            return this;
        }

        public Builder notAfter(@Nullable String given) {
            notAfter = given;
            return this;
        }

        public FieldLimitsDraft build() {
            return new FieldLimitsDraft(minLength, maxLength, pattern, min, max, notBefore, notAfter);
        }
    }
}

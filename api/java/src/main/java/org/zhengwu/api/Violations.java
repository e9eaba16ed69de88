package org.zhengwu.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Collects the violations of one draft while its raw values are parsed. A parse that fails leaves a
 * violation and gives null; {@link #check} builds the value only where there is none.
 */
public final class Violations {

    private static final int LAST_YEAR = 9999;
    private static final int LONGEST_LIST = 1000;

    private final List<Violation> found = new ArrayList<>();

    /** Adds a violation. */
    public void add(String field, String code, String detail) {
        found.add(new Violation(field, code, detail));
    }

    /** Adds every violation of a nested draft below the field. */
    public void addAll(String field, List<Violation> nested) {
        nested.forEach(each -> add(field + "." + each.field(), each.code(), each.detail()));
    }

    /** The value, or a {@code required} violation and null; a blank text is as absent as none. */
    public <T> @Nullable T required(String field, @Nullable T value) {
        if (value == null || (value instanceof String text && text.isBlank())) {
            add(field, "required", "must be given");
            return null;
        }
        return value;
    }

    /** A text of 1 to {@code longest} code points after trimming, free of control characters; or a violation. */
    public @Nullable String text(String field, @Nullable String raw, int longest) {
        if (raw == null || raw.isBlank()) {
            add(field, "required", "must be given");
            return null;
        }
        return optionalText(field, raw, longest);
    }

    /** Like {@link #text}, but absent or blank is null without a violation. */
    public @Nullable String optionalText(String field, @Nullable String raw, int longest) {
        if (raw == null || raw.isBlank()) {
            return null;
        }
        String text = raw.strip();
        if (text.codePointCount(0, text.length()) > longest) {
            add(field, "too-long", "must have at most " + longest + " characters");
            return null;
        }
        if (text.codePoints().anyMatch(Violations::isForbidden)) {
            add(field, "control-character", "must not hold control characters or broken surrogates");
            return null;
        }
        return text;
    }

    /** A violation where the text is what a masking shows: it is never written back (脱敏, IDN-008). */
    public void refuseMasked(String field, @Nullable String raw) {
        if (raw != null && raw.indexOf('*') >= 0) {
            add(field, "masked", "must not be masked");
        }
    }

    /** A date in ISO 8601 with a year of four digits, or a violation; absent is null without one. */
    public @Nullable LocalDate date(String field, @Nullable String raw) {
        return parse(field, raw, "date", "must be a date such as 2026-09-30", Violations::day);
    }

    private static LocalDate day(String text) {
        LocalDate day = LocalDate.parse(text);
        if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
            throw new DateTimeException("not a year of four digits");
        }
        return day;
    }

    /** What the parser gives, or a violation where it throws; absent is null without one. */
    public <T> @Nullable T parse(
            String field, @Nullable String raw, String code, String detail, Function<String, T> parser) {
        if (raw == null || raw.isBlank()) {
            return null;
        }
        try {
            return parser.apply(raw.strip());
        } catch (IllegalArgumentException | DateTimeException wrong) {
            add(field, code, detail);
            return null;
        }
    }

    /** What a nested draft says, or its violations below the field; absent is null without one. */
    public <D, T> @Nullable T nested(String field, @Nullable D draft, Function<D, Checked<T>> check) {
        if (draft == null) {
            return null;
        }
        Checked<T> checked = check.apply(draft);
        addAll(field, checked.violations());
        return checked instanceof Checked.Valid<T> valid ? valid.value() : null;
    }

    /** What the drafts of a list of at most 1000 say, those without violations; absent is empty without one. */
    public <D, T> List<T> list(String field, @Nullable List<D> drafts, Function<D, Checked<T>> check) {
        List<T> parsed = new ArrayList<>();
        if (drafts == null) {
            return parsed;
        }
        if (drafts.size() > LONGEST_LIST) {
            add(field, "too-many", "must hold at most " + LONGEST_LIST);
            return parsed;
        }
        for (int i = 0; i < drafts.size(); i++) {
            String at = field + "[" + i + "]";
            T value = nested(at, required(at, drafts.get(i)), check);
            if (value != null) {
                parsed.add(value);
            }
        }
        return parsed;
    }

    /** The value where nothing was violated, else the violations. */
    public <T> Checked<T> check(Supplier<T> value) {
        return found.isEmpty() ? Checked.valid(value.get()) : Checked.invalid(found);
    }

    private static boolean isForbidden(int codePoint) {
        boolean control =
                Character.isISOControl(codePoint) && codePoint != '\n' && codePoint != '\r' && codePoint != '\t';
        return control
                || Character.getType(codePoint) == Character.SURROGATE
                || codePoint == 0xFFFE
                || codePoint == 0xFFFF;
    }
}

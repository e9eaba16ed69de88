package org.zhengwu.api.application.catalogue;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Fen;
import org.zhengwu.api.Violations;

/** Parses what the drafts of the catalogue have in common, leaving violations. */
final class Fields {

    private static final int MOST = 1000;
    private static final Pattern MATERIAL_CODE = Pattern.compile("[A-Za-z0-9._-]{1,50}");
    private static final Pattern TYPE_CODE = Pattern.compile("[0-9]{2}");
    private static final Pattern URL = Pattern.compile("https?://[^\\s<>\"]{1,1990}");
    private static final long MOST_FEN = 10_000_000_000_000L;

    private final Violations violations;

    Fields(Violations violations) {
        this.violations = violations;
    }

    /** An unmodifiable copy that, unlike {@link List#copyOf}, keeps nulls for the check to find. */
    static <T> @Nullable List<T> keep(@Nullable List<T> raw) {
        return raw == null ? null : Collections.unmodifiableList(new ArrayList<>(raw));
    }

    @Nullable
    Integer number(String field, @Nullable Integer raw, int least, int most) {
        if (raw != null && (raw < least || raw > most)) {
            violations.add(field, "out-of-range", "must be from " + least + " to " + most);
            return null;
        }
        return raw;
    }

    @Nullable
    Fen fen(String field, @Nullable Long raw) {
        if (raw == null) {
            return null;
        }
        if (raw < 0 || raw > MOST_FEN) {
            violations.add(field, "out-of-range", "must be an amount in fen that is not negative");
            return null;
        }
        return new Fen(raw);
    }

    @Nullable
    String materialCode(String field, @Nullable String raw) {
        return form(field, raw, MATERIAL_CODE, "must have 1 to 50 letters, digits, points, hyphens or underscores");
    }

    @Nullable
    String typeCode(String field, @Nullable String raw) {
        return form(field, raw, TYPE_CODE, "must be a code of two digits");
    }

    @Nullable
    String url(String field, @Nullable String raw) {
        if (raw == null || raw.isBlank()) {
            return null;
        }
        return form(field, raw, URL, "must be an address that begins with http:// or https://");
    }

    <E extends Enum<E>> @Nullable E requiredCode(String field, @Nullable String raw, Class<E> type) {
        String given = violations.text(field, raw, MOST);
        return given == null ? null : code(field, given, type);
    }

    <E extends Enum<E>> @Nullable E code(String field, @Nullable String raw, Class<E> type) {
        String detail = "must be one of " + Arrays.toString(type.getEnumConstants());
        return violations.parse(field, raw, "unknown-code", detail, text -> Enum.valueOf(type, text));
    }

    /** The codes in the order of their type, each once, so that equal contents are equal lists. */
    <E extends Enum<E>> List<E> codes(String field, @Nullable List<String> raw, Class<E> type) {
        return each(field, raw, (at, text) -> requiredCode(at, text, type)).stream()
                .sorted()
                .toList();
    }

    /** The texts in their order, each once. */
    List<String> texts(String field, @Nullable List<String> raw, int longest) {
        return each(field, raw, (at, text) -> violations.text(at, text, longest)).stream()
                .toList();
    }

    private <T> Set<T> each(String field, @Nullable List<String> raw, Parser<T> parser) {
        Set<T> found = new LinkedHashSet<>();
        if (raw == null || tooMany(field, raw.size())) {
            return found;
        }
        for (int i = 0; i < raw.size(); i++) {
            T value = parser.parse(field + "[" + i + "]", raw.get(i));
            if (value != null) {
                found.add(value);
            }
        }
        return found;
    }

    private boolean tooMany(String field, int size) {
        if (size > MOST) {
            violations.add(field, "too-many", "must hold at most " + MOST);
        }
        return size > MOST;
    }

    private @Nullable String form(String field, @Nullable String raw, Pattern pattern, String detail) {
        String given = violations.text(field, raw, 2000);
        if (given == null) {
            return null;
        }
        if (!pattern.matcher(given).matches()) {
            violations.add(field, "form", detail);
            return null;
        }
        return requireNonNull(given);
    }

    /** Parses one element, leaving a violation and null where it fails. */
    private interface Parser<T> {
        @Nullable
        T parse(String at, @Nullable String raw);
    }
}

package org.zhengwu.plugin.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Violations;

/** One line of a source, read liberally: texts may be numbers, lists may be texts, and marks stand for nothing. */
final class SourceLine {

    private static final String OPENING = "(（[【《";
    private static final String CLOSING = ")）]】》";

    private final Map<String, ?> values;
    private final CodeTable codes;
    private final Violations violations;

    SourceLine(Map<String, ?> values, CodeTable codes, Violations violations) {
        this.values = values;
        this.codes = codes;
        this.violations = violations;
    }

    /** The first of the names that says something, or null. */
    @Nullable
    String text(String... names) {
        for (String name : names) {
            List<String> found = flat(name);
            if (!found.isEmpty()) {
                return String.join("\n", found);
            }
        }
        return null;
    }

    /** A list, or a text that the separators part, except within brackets. */
    List<String> list(String name, String separators) {
        List<String> parts = new ArrayList<>();
        flat(name).forEach(text -> parts.addAll(split(text, separators)));
        return parts.stream().filter(this::says).distinct().toList();
    }

    private List<String> flat(String name) {
        List<String> found = new ArrayList<>();
        collect(name, values.get(name), found);
        return found;
    }

    private void collect(String name, @Nullable Object value, List<String> into) {
        if (value instanceof Collection<?> many) {
            many.forEach(each -> collect(name, each, into));
        } else if (value instanceof Map<?, ?>) {
            violations.add(name, "wrong-type", "must be a text or a list of texts");
        } else if (value != null) {
            String text = strip(value instanceof BigDecimal number ? number.toPlainString() : value.toString());
            if (says(text)) {
                into.add(text);
            }
        }
    }

    private boolean says(String text) {
        return !text.isEmpty() && !codes.holds("missing", text);
    }

    /** The text without white space at its ends, the no-break and zero-width kinds included. */
    static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isSpace(char letter) {
        return Character.isWhitespace(letter)
                || Character.isSpaceChar(letter)
                || letter == '\uFEFF'
                || letter == '\u200B';
    }

    private static List<String> split(String text, String separators) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (OPENING.indexOf(letter) >= 0) {
                depth++;
            } else if (CLOSING.indexOf(letter) >= 0) {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && separators.indexOf(letter) >= 0) {
                parts.add(strip(text.substring(start, i)));
                start = i + 1;
            }
        }
        parts.add(strip(text.substring(start)));
        return parts;
    }
}

package org.zhengwu.plugin.catalogue;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Violations;

/**
 * One line of a source, read liberally: texts may be numbers, lists may be texts, marks stand for nothing and mark-up
 * only lays out. What is said and cannot be kept is noted, so that nothing is lost in silence (CAT-006).
 */
final class SourceLine {

    private static final String OPENING = "(（[【《";
    private static final String CLOSING = ")）]】》";

    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\u200B\\uFEFF]+");
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?");
    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>|</(?:p|div|li|tr|h[1-6])\\s*>");
    private static final Pattern MARK_UP = Pattern.compile("</?[A-Za-z][A-Za-z0-9]{0,20}(?:\\s[^<>]{0,2000})?/?>");
    private static final Pattern ADDRESS = Pattern.compile("(?i)<[a-z][^<>]*\\s(?:href|src)\\s*=");
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\r\\n\\t]]");
    private static final Pattern MAY_NEED_WORK = Pattern.compile("[<&\\r]");

    private static final int MOST_DIGITS = 40;

    private final Map<String, ?> values;
    private final SourceCodes codes;
    private final Violations violations;
    private final Violations notes;
    private final Map<String, List<String>> read = new HashMap<>();
    private final Set<String> asked = new HashSet<>();

    SourceLine(Map<String, ?> values, SourceCodes codes, Violations violations, Violations notes) {
        this.values = values;
        this.codes = codes;
        this.violations = violations;
        this.notes = notes;
    }

    /** The first of the names that says something, or null. */
    @Nullable
    String text(String... names) {
        asked.addAll(Arrays.asList(names));
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
        asked.add(name);
        List<String> parts = new ArrayList<>();
        flat(name).forEach(text -> parts.addAll(split(text, separators)));
        return parts.stream().filter(this::says).distinct().toList();
    }

    /** Notes each member that says something, that nobody asked for and that the codes don't name as unread. */
    void noteUnread() {
        values.forEach((name, value) -> {
            if (!asked.contains(name) && !codes.holds("unread", name) && mayMean(value)) {
                notes.add(name, "unknown-member", "is no member that this profile reads, and was left out");
            }
        });
    }

    private boolean mayMean(@Nullable Object value) {
        return value != null && says(strip(value.toString()));
    }

    private List<String> flat(String name) {
        return read.computeIfAbsent(name, unread -> {
            List<String> found = new ArrayList<>();
            collect(name, values.get(name), found);
            return found;
        });
    }

    private void collect(String name, @Nullable Object value, List<String> into) {
        if (value instanceof Collection<?> many) {
            many.forEach(each -> collect(name, each, into));
        } else if (value instanceof Map<?, ?>) {
            violations.add(name, "wrong-type", "must be a text or a list of texts");
        } else if (value != null) {
            String text = plain(name, value instanceof BigDecimal number ? digits(number) : value.toString());
            if (says(text)) {
                into.add(text);
            }
        }
    }

    /** The number without an exponent, unless it has a thousand million digits. */
    private static String digits(BigDecimal number) {
        return Math.abs((long) number.scale()) > MOST_DIGITS ? number.toString() : number.toPlainString();
    }

    private boolean says(String text) {
        return !text.isEmpty() && !codes.holds("missing", text);
    }

    /** The first of the names that says something, as a code: narrow, in upper case, without white space; or null. */
    @Nullable
    String code(String... names) {
        String text = text(names);
        return text == null
                ? null
                : BLANK.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                        .replaceAll("")
                        .toUpperCase(Locale.ROOT);
    }

    /** The text without mark-up, control characters and broken surrogates. */
    private String plain(String name, String text) {
        if (UNPRINTABLE.matcher(text).find()) {
            notes.add(name, "control-character", "held control characters or broken surrogates, which were left out");
        }
        if (ADDRESS.matcher(text).find()) {
            notes.add(name, "markup", "held the address of a link or a picture, which was left out");
        }
        String printable = UNPRINTABLE.matcher(text).replaceAll("");
        if (!MAY_NEED_WORK.matcher(printable).find()) {
            return strip(printable);
        }
        String lines = LINE_END.matcher(printable).replaceAll("\n");
        String bare = MARK_UP.matcher(BREAK.matcher(lines).replaceAll("\n")).replaceAll("");
        String read = bare.replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
        return strip(read);
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

package org.zhengwu.plugin.audit.chain;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes one JSON object in exactly one way: no spaces, members in the order given, maps and sets sorted,
 * absent members left out. Chains hash this text, so it never changes.
 */
final class JsonLine {

    private final StringBuilder text = new StringBuilder("{");

    JsonLine number(String name, long value) {
        name(name).append(value);
        return this;
    }

    JsonLine text(String name, @Nullable Object value) {
        if (value != null) {
            quote(name(name), value.toString());
        }
        return this;
    }

    JsonLine texts(String name, Collection<?> values) {
        StringBuilder to = name(name).append('[');
        String separator = "";
        for (String value : values.stream().map(Object::toString).sorted().toList()) {
            quote(to.append(separator), value);
            separator = ",";
        }
        to.append(']');
        return this;
    }

    JsonLine texts(String name, Map<String, String> values) {
        StringBuilder to = name(name).append('{');
        String separator = "";
        for (Map.Entry<String, String> value : new TreeMap<>(values).entrySet()) {
            quote(to.append(separator), value.getKey()).append(':');
            quote(to, value.getValue());
            separator = ",";
        }
        to.append('}');
        return this;
    }

    /** The object, closed. */
    String close() {
        return text + "}";
    }

    private StringBuilder name(String name) {
        if (text.length() > 1) {
            text.append(',');
        }
        return quote(text, name).append(':');
    }

    private static StringBuilder quote(StringBuilder to, String value) {
        to.append('"');
        for (int i = 0; i < value.length(); i++) {
            char each = value.charAt(i);
            if (each == '"' || each == '\\') {
                to.append('\\').append(each);
            } else if (each < ' ') {
                to.append(String.format("\\u%04x", (int) each));
            } else {
                to.append(each);
            }
        }
        return to.append('"');
    }
}

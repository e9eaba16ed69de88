package org.zhengwu.api.json;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says in a few words what is expected at a place. */
final class Expectation {

    private static final Map<Class<?>, String> WORDS = Map.of(
            String.class, "must be a text",
            UUID.class, "must be an id such as 0190c8f2-5d3a-7b1e-8f00-000000000000",
            LocalDate.class, "must be a date such as 2026-09-30",
            Instant.class, "must be a time such as 2026-09-30T01:00:00Z",
            Duration.class, "must be a duration such as PT15M",
            Boolean.class, "must be true or false",
            boolean.class, "must be true or false");

    private Expectation() {}

    static String of(@Nullable Class<?> type) {
        if (type == null) {
            return "has the wrong form";
        }
        String words = WORDS.get(type);
        if (words != null) {
            return words;
        }
        if (Number.class.isAssignableFrom(type) || (type.isPrimitive() && type != char.class)) {
            return type == double.class || type == Double.class ? "must be a number" : "must be a whole number";
        }
        if (type.isEnum()) {
            return "must be one of the known constants";
        }
        if (Collection.class.isAssignableFrom(type) || type.isArray()) {
            return "must be a list";
        }
        return ValueRecord.isOne(type) ? of(ValueRecord.componentOf(type)) : "must be an object";
    }
}

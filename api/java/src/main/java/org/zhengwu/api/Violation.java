package org.zhengwu.api;

import static java.util.Objects.requireNonNull;

/**
 * One rule that an input breaks.
 *
 * @param field the place, as a path of JSON names such as {@code materials[2].name}
 * @param code the stable code of the rule, such as {@code required} or {@code too-long}
 * @param detail what is wrong, for a developer, in English until a server tells it in the language of the request; it
 *     never repeats the value
 */
public record Violation(String field, String code, String detail) {

    public Violation {
        requireNonNull(field, "field");
        requireNonNull(code, "code");
        requireNonNull(detail, "detail");
    }
}

package org.zhengwu.api;

import java.util.List;

/**
 * A line that an import left out, with whatever is wrong with it.
 *
 * @param line its number, counted from 1
 * @param violations every cause with its place, at least one, for whoever mends the source
 */
public record RejectedLine(int line, List<Violation> violations) {

    public RejectedLine {
        violations = List.copyOf(violations);
        if (violations.isEmpty()) {
            throw new IllegalArgumentException("A line is rejected for a cause");
        }
    }

    /** A line that is rejected for one cause. */
    public static RejectedLine of(int line, String field, String code, String detail) {
        return new RejectedLine(line, List.of(new Violation(field, code, detail)));
    }

    /** The stable code of the first cause, such as {@code code-check-digit}. */
    public String code() {
        return violations.get(0).code();
    }
}

package org.zhengwu.api;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A line that the report of an import names, with what was found in it.
 *
 * @param line its number, counted from 1
 * @param code the stable code of the first finding, such as {@code code-check-digit}
 * @param detail all findings in one sentence, for whoever mends the source; it never repeats a value
 * @param violations the findings with their places, at least one
 */
public record ReportedLine(int line, String code, String detail, List<Violation> violations) {

    public ReportedLine {
        requireNonNull(code, "code");
        requireNonNull(detail, "detail");
        violations = List.copyOf(violations);
        if (violations.isEmpty()) {
            throw new IllegalArgumentException("A line is named for what was found in it");
        }
    }

    /** A line with its findings. */
    public static ReportedLine of(int line, List<Violation> violations) {
        String detail = violations.stream()
                .map(each -> (each.field() + " " + each.detail()).strip())
                .collect(Collectors.joining("; "));
        return new ReportedLine(line, violations.get(0).code(), detail, violations);
    }

    /** A line with one finding. */
    public static ReportedLine of(int line, String field, String code, String detail) {
        return of(line, List.of(new Violation(field, code, detail)));
    }
}

package org.zhengwu.api;

import java.util.List;
import java.util.Map;

/** Thrown when input breaks rules; carries every violation, not the first. */
public final class InvalidInputException extends ZhengwuException {

    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    public InvalidInputException(List<Violation> violations) {
        super(
                Kind.INVALID_INPUT,
                "invalid-input",
                "The input breaks " + violations.size() + " rule(s): " + places(violations));
        this.violations = List.copyOf(violations);
    }

    public InvalidInputException(String field, String code, String detail) {
        this(List.of(new Violation(field, code, detail)));
    }

    public List<Violation> violations() {
        return violations;
    }

    @Override
    public Map<String, Object> data() {
        return Map.of("violations", violations);
    }

    private static List<String> places(List<Violation> violations) {
        return violations.stream()
                .map(violation -> violation.field() + " " + violation.code())
                .toList();
    }
}

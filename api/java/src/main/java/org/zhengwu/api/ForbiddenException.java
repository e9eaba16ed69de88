package org.zhengwu.api;

import java.util.Map;

/** Thrown when the caller's role or post may never do this; the record has no part in it. */
public final class ForbiddenException extends ZhengwuException {

    private static final long serialVersionUID = 1L;

    private final String operation;

    public ForbiddenException(String operation) {
        super(Kind.FORBIDDEN, "forbidden", "The caller's role may not do " + operation);
        this.operation = operation;
    }

    /** The operation, such as {@code CaseService.accept}. */
    public String operation() {
        return operation;
    }

    @Override
    public Map<String, Object> data() {
        return Map.of("operation", operation);
    }
}

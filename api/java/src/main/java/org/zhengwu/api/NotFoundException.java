package org.zhengwu.api;

import java.util.Map;

/** Thrown when a record does not exist or is out of the caller's reach; the two cannot be told apart. */
public final class NotFoundException extends ZhengwuException {

    private static final long serialVersionUID = 1L;

    private final String type;

    public NotFoundException(String type) {
        super(Kind.NOT_FOUND, "not-found", "There is no such " + type + " in reach");
        this.type = type;
    }

    /** What was looked for, such as {@code case}. */
    public String type() {
        return type;
    }

    @Override
    public Map<String, Object> data() {
        return Map.of("recordType", type);
    }
}

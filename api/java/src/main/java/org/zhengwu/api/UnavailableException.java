package org.zhengwu.api;

import java.util.Map;

/** Thrown when something that a function needs has declared that it is down. */
public final class UnavailableException extends ZhengwuException {

    private static final long serialVersionUID = 1L;

    private final String function;

    public UnavailableException(String function, String message) {
        super(Kind.UNAVAILABLE, "unavailable", message);
        this.function = function;
    }

    /** The function that is out, such as {@code payments}. */
    public String function() {
        return function;
    }

    @Override
    public Map<String, Object> data() {
        return Map.of("function", function);
    }
}

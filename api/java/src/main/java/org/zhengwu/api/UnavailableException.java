package org.zhengwu.api;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Thrown when something that a function needs has declared that it is down, or does not answer in time. */
public final class UnavailableException extends ZhengwuException {

    private static final long serialVersionUID = 1L;

    private final String function;
    private final @Nullable String port;

    public UnavailableException(String function, String message) {
        this(function, null, message);
    }

    /**
     * Makes a failure of a function whose port is out.
     *
     * @param port the name of the port's interface, such as {@code ContentScanner}
     */
    public UnavailableException(String function, @Nullable String port, String message) {
        super(Kind.UNAVAILABLE, "unavailable", message);
        this.function = function;
        this.port = port;
    }

    /** The function that is out, such as {@code payments}. */
    public String function() {
        return function;
    }

    /** The port of the function that is out, such as {@code ContentScanner}; null where it is no port. */
    public @Nullable String port() {
        return port;
    }

    @Override
    public Map<String, Object> data() {
        return port == null ? Map.of("function", function) : Map.of("function", function, "port", port);
    }
}

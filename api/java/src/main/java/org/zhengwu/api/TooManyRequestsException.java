package org.zhengwu.api;

import java.time.Duration;
import java.util.Map;

/** Thrown when calls come too fast, or an account is locked for a while. */
public final class TooManyRequestsException extends ZhengwuException {

    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    public TooManyRequestsException(Duration retryAfter) {
        super(Kind.TOO_MANY_REQUESTS, "too-many-requests", "Try again after " + retryAfter.toSeconds() + " s");
        this.retryAfter = retryAfter;
    }

    /** How long to wait. */
    public Duration retryAfter() {
        return retryAfter;
    }

    @Override
    public Map<String, Object> data() {
        return Map.of("retryAfterSeconds", retryAfter.toSeconds());
    }
}

package org.zhengwu.api;

/** Thrown when the first call with the same key has not ended yet; the same call may be made again. */
public final class RequestInFlightException extends ZhengwuException {

    private static final long serialVersionUID = 1L;

    public RequestInFlightException() {
        super(Kind.CONFLICT, "request-in-flight", "The first call with this key is in flight");
    }
}

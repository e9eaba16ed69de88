package org.zhengwu.api.http;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Kind;
import org.zhengwu.api.ZhengwuException;

/**
 * A failure as it travels (RFC 9457, {@code application/problem+json}).
 *
 * @param type a URI reference that names the cause: {@code /problems/} and the code
 * @param title the cause in words, in the language of the request
 * @param status the HTTP status
 * @param detail what happened this time, in the language of the request; or null
 * @param code the stable code of the cause
 * @param requestId the id of the request, which the server's log and audit trail carry too
 * @param data what the failure carries beside its code; members of their own in the document
 */
public record Problem(
        String type,
        String title,
        int status,
        @Nullable String detail,
        String code,
        String requestId,
        Map<String, Object> data) {

    /** The media type of a problem document. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final Map<String, Integer> STATUS_OF_CODE = Map.of(
            "revision-conflict", 412,
            "revision-required", 428,
            "too-large", 413,
            "idempotency-key-reused", 422);

    public Problem {
        data = Map.copyOf(data);
    }

    /** The HTTP status of a failure: that of its code where it has one of its own, else that of its kind. */
    public static int statusOf(ZhengwuException failure) {
        Integer own = STATUS_OF_CODE.get(failure.code());
        return own != null ? own : statusOf(failure.kind());
    }

    private static int statusOf(Kind kind) {
        return switch (kind) {
            case INVALID_INPUT -> 400;
            case UNAUTHENTICATED -> 401;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case TOO_MANY_REQUESTS -> 429;
            case UNSUPPORTED -> 501;
            case UNAVAILABLE -> 503;
        };
    }
}

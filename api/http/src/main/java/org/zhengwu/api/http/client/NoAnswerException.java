package org.zhengwu.api.http.client;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when no answer came: nobody listens, the connection broke, or the time ran out. Whether a changing
 * call was done is not known; repeat it with the same idempotency key, or read the record.
 *
 * @since 0.1
 */
public final class NoAnswerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoAnswerException(String method, URI address, String why, @Nullable Throwable cause) {
        super("No answer to " + method + " " + address.getPath() + ": " + why, cause);
    }
}

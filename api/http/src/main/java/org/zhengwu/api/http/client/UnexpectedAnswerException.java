package org.zhengwu.api.http.client;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when a server answers outside the contract: with a failure of its own (500), a body that is not
 * what was asked for, or a status that the contract does not know. No {@code ZhengwuException}, because no
 * rule was applied.
 *
 * @since 0.1
 */
public final class UnexpectedAnswerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    UnexpectedAnswerException(int status, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.status = status;
    }

    /** The HTTP status of the answer. */
    public int status() {
        return status;
    }
}

package org.zhengwu.api.http.client;

import org.zhengwu.api.Kind;
import org.zhengwu.api.ZhengwuException;

/**
 * Thrown when no answer of the contract came: the server cannot be reached, is silent, or answers in another
 * language. Whether a changing call was carried out is then not known.
 *
 * @since 0.1
 */
public final class NoAnswerException extends ZhengwuException {

    private static final long serialVersionUID = 1L;

    public NoAnswerException(String message, Throwable cause) {
        super(Kind.UNAVAILABLE, "no-answer", message);
        initCause(cause);
    }

    public NoAnswerException(String message) {
        super(Kind.UNAVAILABLE, "no-answer", message);
    }
}

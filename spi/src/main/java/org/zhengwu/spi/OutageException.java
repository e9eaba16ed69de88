package org.zhengwu.spi;

import org.jspecify.annotations.Nullable;

/**
 * Thrown by a port to declare that what it speaks to is down. Whoever called the function then learns it as
 * {@link org.zhengwu.api.UnavailableException} with the names of the function and the port; anything else
 * that a port throws is a fault of its own.
 *
 * @since 0.1
 */
public final class OutageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Declares an outage.
     *
     * @param message for the log, in English and free of personal data
     */
    public OutageException(String message) {
        this(message, null);
    }

    /** Declares an outage that was noticed by another failure. */
    public OutageException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

package org.zhengwu.api.technical.identity;

import static java.util.Objects.requireNonNull;

/**
 * Thrown when a text is no identifier of its kind. It never repeats the text.
 *
 * @since 0.1
 */
public final class InvalidIdentifierException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public InvalidIdentifierException(IdentifierKind kind, Reason reason) {
        this(kind.name(), reason);
    }

    InvalidIdentifierException(String kind, Reason reason) {
        super("Not a " + kind + ": " + reason);
        this.reason = requireNonNull(reason, "reason");
    }

    /** Why the text was refused. */
    public Reason reason() {
        return reason;
    }

    /** The reasons, in the order in which they are looked for. */
    public enum Reason {
        /** The text is too long or too short. */
        LENGTH,
        /** A character stands where it may not. */
        FORMAT,
        /** The birth date is not in the calendar. */
        DATE,
        /** The check character does not fit. */
        CHECKSUM
    }
}

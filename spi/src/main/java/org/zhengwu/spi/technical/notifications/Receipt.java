package org.zhengwu.spi.technical.notifications;

import static java.util.Objects.requireNonNull;

/**
 * What a way answered to a message, kept as proof of service (送达证明).
 *
 * @param taken whether the way took it; what it refused it will never deliver, and is not asked again
 * @param reference what the way calls the message, or why it refused; at most 200 characters, without the
 *     address and what else is personal
 */
public record Receipt(boolean taken, String reference) {

    private static final int LONGEST = 200;

    public Receipt {
        requireNonNull(reference, "reference");
        if (reference.length() > LONGEST) {
            throw new IllegalArgumentException("A reference has at most " + LONGEST + " characters");
        }
    }

    /** The way took the message and calls it so. */
    public static Receipt taken(String reference) {
        return new Receipt(true, reference);
    }

    /** The way will never deliver to this address. */
    public static Receipt refused(String reason) {
        return new Receipt(false, reason);
    }
}

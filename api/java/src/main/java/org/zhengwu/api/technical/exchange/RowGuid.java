package org.zhengwu.api.technical.exchange;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.zhengwu.api.Subject;

/**
 * The key of a record at the upper level ({@code row_guid}, CSE-001): the same fact keeps it, however often it is sent.
 *
 * @since 0.1
 */
public record RowGuid(UUID value) {

    public RowGuid {
        requireNonNull(value, "value");
    }

    /** Reads the canonical form of a UUID; throws {@link IllegalArgumentException} on any other text. */
    public static RowGuid of(String text) {
        return new RowGuid(UUID.fromString(text));
    }

    /** The record as the audit trail names it. */
    public Subject subject() {
        return new Subject("exchange-row", value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

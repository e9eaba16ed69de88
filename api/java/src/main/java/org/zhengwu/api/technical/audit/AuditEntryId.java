package org.zhengwu.api.technical.audit;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** The permanent id of an audit entry. */
public record AuditEntryId(UUID value) {

    public AuditEntryId {
        requireNonNull(value, "value");
    }

    /** Reads the canonical form of a UUID; throws {@link IllegalArgumentException} on any other text. */
    public static AuditEntryId of(String text) {
        return new AuditEntryId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

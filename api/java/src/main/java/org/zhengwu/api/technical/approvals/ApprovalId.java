package org.zhengwu.api.technical.approvals;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** The permanent id of an approval that runs, or ran. */
public record ApprovalId(UUID value) {

    public ApprovalId {
        requireNonNull(value, "value");
    }

    /** Reads the canonical form of a UUID; throws {@link IllegalArgumentException} on any other text. */
    public static ApprovalId of(String text) {
        return new ApprovalId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

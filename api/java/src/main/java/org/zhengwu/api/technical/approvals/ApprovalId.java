package org.zhengwu.api.technical.approvals;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.zhengwu.api.Subject;

/** The permanent id of an approval that runs, or ran. */
public record ApprovalId(UUID value) {

    /** The type of the subjects that stand for approvals. */
    public static final String SUBJECT_TYPE = "approval";

    public ApprovalId {
        requireNonNull(value, "value");
    }

    /** Reads the canonical form of a UUID; throws {@link IllegalArgumentException} on any other text. */
    public static ApprovalId of(String text) {
        return new ApprovalId(UUID.fromString(text));
    }

    /** The approval as a subject of the clocks of its steps. */
    public Subject subject() {
        return new Subject(SUBJECT_TYPE, value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

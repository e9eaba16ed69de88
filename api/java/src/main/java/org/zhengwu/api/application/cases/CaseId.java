package org.zhengwu.api.application.cases;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.zhengwu.api.Subject;

/** The id of a case; what people read is its {@link CaseNumber}. */
public record CaseId(UUID value) {

    /** The type of the subjects that stand for cases. */
    public static final String SUBJECT_TYPE = "case";

    public CaseId {
        requireNonNull(value, "value");
    }

    /** Reads the canonical form of a UUID; throws {@link IllegalArgumentException} on any other text. */
    public static CaseId of(String text) {
        return new CaseId(UUID.fromString(text));
    }

    /** The case as a subject of clocks, notices, documents and audit entries. */
    public Subject subject() {
        return new Subject(SUBJECT_TYPE, value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

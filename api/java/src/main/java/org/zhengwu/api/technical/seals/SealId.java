package org.zhengwu.api.technical.seals;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.zhengwu.api.Subject;

/** The permanent id of an electronic seal. */
public record SealId(UUID value) {

    public SealId {
        requireNonNull(value, "value");
    }

    /** Reads the canonical form of a UUID; throws {@link IllegalArgumentException} on any other text. */
    public static SealId of(String text) {
        return new SealId(UUID.fromString(text));
    }

    /** The seal as events and the audit trail name it. */
    public Subject subject() {
        return new Subject("seal", value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

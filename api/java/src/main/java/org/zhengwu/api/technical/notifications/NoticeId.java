package org.zhengwu.api.technical.notifications;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** The permanent id of a notice. */
public record NoticeId(UUID value) {

    public NoticeId {
        requireNonNull(value, "value");
    }

    /** Reads the canonical form of a UUID; throws {@link IllegalArgumentException} on any other text. */
    public static NoticeId of(String text) {
        return new NoticeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

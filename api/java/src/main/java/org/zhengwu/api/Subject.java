package org.zhengwu.api;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A reference to a record of any function, written {@code case:0190...}: what a clock runs for, a notice
 * is about, an audit entry names.
 *
 * @param type the kind of record in lower-case words with hyphens
 */
public record Subject(String type, UUID id) {

    private static final Pattern TYPE = Pattern.compile("[a-z][a-z-]{0,29}");

    public Subject {
        requireNonNull(id, "id");
        if (!TYPE.matcher(type).matches()) {
            throw new IllegalArgumentException("A subject type is a lower-case word of at most 30 letters");
        }
    }

    /** Reads what {@link #toString()} writes. */
    public static Subject of(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("A subject is written type:id");
        }
        return new Subject(text.substring(0, colon), UUID.fromString(text.substring(colon + 1)));
    }

    @Override
    public String toString() {
        return type + ":" + id;
    }
}

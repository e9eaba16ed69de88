package org.zhengwu.api;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** The permanent id of a party (服务对象), whom a service is for. */
public record PartyId(UUID value) {

    public PartyId {
        requireNonNull(value, "value");
    }

    /** Reads the canonical form of a UUID; throws {@link IllegalArgumentException} on any other text. */
    public static PartyId of(String text) {
        return new PartyId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

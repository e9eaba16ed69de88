package org.zhengwu.api;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** The permanent id of an account (账号) that can act. */
public record AccountId(UUID value) {

    public AccountId {
        requireNonNull(value, "value");
    }

    /** Reads the canonical form of a UUID; throws {@link IllegalArgumentException} on any other text. */
    public static AccountId of(String text) {
        return new AccountId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

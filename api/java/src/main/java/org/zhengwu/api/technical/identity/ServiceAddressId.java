package org.zhengwu.api.technical.identity;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/**
 * The permanent id of a address of electronic service.
 *
 * @since 0.1
 */
public record ServiceAddressId(UUID value) {

    public ServiceAddressId {
        requireNonNull(value, "value");
    }

    /** Reads the canonical form of a UUID; throws {@link IllegalArgumentException} on any other text. */
    public static ServiceAddressId of(String text) {
        return new ServiceAddressId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package org.zhengwu.api;

import static java.util.Objects.requireNonNull;

/**
 * A personal value with its middle hidden (脱敏, IDN-008). An output type: no draft accepts it, so that
 * what was read masked can never be written back.
 */
public record Masked(String value) {

    public Masked {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value;
    }
}

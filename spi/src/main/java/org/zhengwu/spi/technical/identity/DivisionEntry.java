package org.zhengwu.spi.technical.identity;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.DivisionId;

/**
 * A division as it is today.
 *
 * @param code its present code
 * @param parent the division above it, or null for the nation
 * @param mainland whether mainland calendars and limits apply to it (CAL-011)
 */
public record DivisionEntry(
        DivisionId id,
        DivisionCode code,
        String name,
        @Nullable DivisionId parent,
        boolean mainland) {

    public DivisionEntry {
        requireNonNull(id, "id");
        requireNonNull(code, "code");
        requireNonNull(name, "name");
    }
}

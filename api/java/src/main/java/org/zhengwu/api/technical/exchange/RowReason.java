package org.zhengwu.api.technical.exchange;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * Why a record was refused.
 *
 * @param field the member that is wrong, or null where it is the whole record
 * @param code the stable code of the reason; the upper level says what it means
 * @since 0.1
 */
public record RowReason(@Nullable String field, String code) {

    public RowReason {
        requireNonNull(code, "code");
    }
}

package org.zhengwu.api.technical.identity;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.zhengwu.api.DivisionCode;

/**
 * What a {@link DivisionDraft} says, parsed.
 *
 * @since 0.1
 */
public record CheckedDivision(DivisionCode code, String name, DivisionCode parentCode, LocalDate from) {

    public CheckedDivision {
        requireNonNull(code, "code");
        requireNonNull(name, "name");
        requireNonNull(parentCode, "parentCode");
        requireNonNull(from, "from");
    }
}

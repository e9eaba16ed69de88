package org.zhengwu.api.technical.identity;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.zhengwu.api.DivisionId;

/**
 * What a {@link DivisionMergerDraft} says, parsed.
 *
 * @since 0.1
 */
public record CheckedDivisionMerger(DivisionId successor, LocalDate on) {

    public CheckedDivisionMerger {
        requireNonNull(successor, "successor");
        requireNonNull(on, "on");
    }
}

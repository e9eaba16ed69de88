package org.zhengwu.api.technical.identity;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.Event;
import org.zhengwu.api.Subject;

/**
 * Told when a division was merged into another.
 *
 * @param division the division that ended
 * @param successor the division that took over
 * @param on the day on which the merger takes effect
 * @since 0.1
 */
public record DivisionMerged(DivisionId division, DivisionId successor, LocalDate on) implements Event {

    public DivisionMerged {
        requireNonNull(division, "division");
        requireNonNull(successor, "successor");
        requireNonNull(on, "on");
    }

    @Override
    public Subject subject() {
        return new Subject("division", division.value());
    }
}

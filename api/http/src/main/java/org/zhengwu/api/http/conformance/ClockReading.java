package org.zhengwu.api.http.conformance;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Checked;
import org.zhengwu.api.Violations;

/**
 * What the clock of law shows, or shall show.
 *
 * @param now the time, to the microsecond
 * @since 0.1
 */
public record ClockReading(@Nullable Instant now) {

    /** The time, or the violation that there is none. */
    public Checked<Instant> check() {
        Violations violations = new Violations();
        Instant checked = violations.required("now", now);
        return violations.check(() -> requireNonNull(checked));
    }
}

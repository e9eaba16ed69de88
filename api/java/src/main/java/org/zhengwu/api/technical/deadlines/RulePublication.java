package org.zhengwu.api.technical.deadlines;

import static java.util.Objects.requireNonNull;

/**
 * A rule that was published, and what it moved.
 *
 * @param recomputed how many open clocks got another end
 */
public record RulePublication(TimeLimitRule rule, int recomputed) {

    public RulePublication {
        requireNonNull(rule, "rule");
    }
}

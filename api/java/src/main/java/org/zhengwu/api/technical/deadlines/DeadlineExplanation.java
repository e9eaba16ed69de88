package org.zhengwu.api.technical.deadlines;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Why a clock ends when it ends.
 *
 * @param rule the rule that governs it, also where the limit is the item's own
 * @param days every day from the start to the end, and why it counts or not
 * @param changes every change of the end, in order
 */
public record DeadlineExplanation(
        Deadline deadline, TimeLimitRule rule, List<ExplainedDay> days, List<DeadlineChange> changes) {

    public DeadlineExplanation {
        requireNonNull(deadline, "deadline");
        requireNonNull(rule, "rule");
        days = List.copyOf(days);
        changes = List.copyOf(changes);
    }
}

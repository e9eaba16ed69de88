package org.zhengwu.api.application.cases;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/** A decision whose values are well formed. */
public record CheckedDecision(
        DecisionOutcome outcome,
        @Nullable String reasons,
        @Nullable Remedies remedies,
        @Nullable String overrunExplanation) {

    public CheckedDecision {
        requireNonNull(outcome, "outcome");
    }
}

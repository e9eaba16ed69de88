package org.zhengwu.api.application.cases;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.zhengwu.api.OrganId;

/** A refusal at the intake whose values are well formed. */
public record CheckedRefusal(
        RefusalOutcome outcome,
        String reasons,
        @Nullable String basis,
        @Nullable OrganId rightOrgan,
        @Nullable String rightOrganName) {

    public CheckedRefusal {
        requireNonNull(outcome, "outcome");
        requireNonNull(reasons, "reasons");
    }
}

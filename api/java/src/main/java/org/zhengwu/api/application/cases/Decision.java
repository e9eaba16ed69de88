package org.zhengwu.api.application.cases;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.technical.storage.DocumentId;

/**
 * The decision on a case.
 *
 * @param reasons the reasons; never null for a refusal (LIC-009)
 * @param remedies the remedies; never null for a refusal (LIC-009)
 * @param overrunExplanation why the promised limit was overrun, or null where it was kept (LIC-022)
 */
public record Decision(
        DecisionOutcome outcome,
        @Nullable String reasons,
        @Nullable Remedies remedies,
        @Nullable String overrunExplanation,
        LocalDate on,
        DocumentId document) {

    public Decision {
        requireNonNull(outcome, "outcome");
        requireNonNull(on, "on");
        requireNonNull(document, "document");
    }
}

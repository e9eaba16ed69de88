package org.zhengwu.api.application.cases;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.technical.storage.DocumentId;

/**
 * A step that was taken in a case (办理环节, ITM-013).
 *
 * @param number the place in the history, from 1
 * @param state the state that the step led to
 * @param legalDate the day on which the step counts by law; earlier than the acting time for a deemed acceptance
 * @param begunAt when the case came to this step
 * @param endedAt when it was done; equal to the beginning while it waits
 * @param account who did it; the system's own account for a step by law
 * @param organ the organ that handles the case, for a step of its staff or of a window for it; null for a step of the
 *     applicant
 * @param documents the documents that the step made
 */
public record HistoryEntry(
        int number,
        CaseStep step,
        CaseState state,
        StepAction action,
        StepStatus status,
        LocalDate legalDate,
        Instant begunAt,
        Instant endedAt,
        AccountId account,
        @Nullable OrganId organ,
        List<DocumentId> documents) {

    public HistoryEntry {
        requireNonNull(step, "step");
        requireNonNull(state, "state");
        requireNonNull(action, "action");
        requireNonNull(status, "status");
        requireNonNull(legalDate, "legalDate");
        requireNonNull(begunAt, "begunAt");
        requireNonNull(endedAt, "endedAt");
        requireNonNull(account, "account");
        documents = List.copyOf(documents);
    }
}

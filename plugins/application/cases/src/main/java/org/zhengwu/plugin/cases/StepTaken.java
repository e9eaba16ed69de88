package org.zhengwu.plugin.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.application.cases.CaseStep;
import org.zhengwu.api.technical.deadlines.DeadlineId;
import org.zhengwu.api.technical.storage.DocumentId;

/**
 * A step as it is recorded.
 *
 * @param organ the organ for which it was done, or null for a step of the applicant
 * @param legalDate the day on which it counts
 * @param at when it was done
 * @param clock the clock whose lapse brought it, or null
 */
record StepTaken(
        CaseStep step,
        Caller caller,
        @Nullable OrganId organ,
        LocalDate legalDate,
        Instant at,
        List<DocumentId> documents,
        @Nullable DeadlineId clock) {}

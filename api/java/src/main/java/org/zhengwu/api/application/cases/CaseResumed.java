package org.zhengwu.api.application.cases;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.application.catalogue.ItemVersionId;

/** A special procedure ended (LIC-007). */
public record CaseResumed(
        CaseId caseId, CaseNumber number, ItemVersionId item, OrganId organ, DivisionId division, LocalDate on)
        implements CaseEvent {

    public CaseResumed {
        requireNonNull(caseId, "caseId");
        requireNonNull(number, "number");
        requireNonNull(item, "item");
        requireNonNull(organ, "organ");
        requireNonNull(division, "division");
        requireNonNull(on, "on");
    }
}

package org.zhengwu.api.application.cases;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.application.catalogue.ItemVersionId;

/** The applicant may correct an error on the spot. */
public record CaseReturnedForCorrection(
        CaseId caseId, CaseNumber number, ItemVersionId item, OrganId organ, DivisionId division, LocalDate on)
        implements CaseEvent {

    public CaseReturnedForCorrection {
        requireNonNull(caseId, "caseId");
        requireNonNull(number, "number");
        requireNonNull(item, "item");
        requireNonNull(organ, "organ");
        requireNonNull(division, "division");
        requireNonNull(on, "on");
    }
}

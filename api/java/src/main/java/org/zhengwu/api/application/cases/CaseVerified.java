package org.zhengwu.api.application.cases;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.application.catalogue.ItemVersionId;

/** A member of the staff recorded a verification (LIC-010). */
public record CaseVerified(
        CaseId caseId,
        CaseNumber number,
        ItemVersionId item,
        OrganId organ,
        DivisionId division,
        VerificationResult result,
        LocalDate on)
        implements CaseEvent {

    public CaseVerified {
        requireNonNull(caseId, "caseId");
        requireNonNull(number, "number");
        requireNonNull(item, "item");
        requireNonNull(organ, "organ");
        requireNonNull(division, "division");
        requireNonNull(result, "result");
        requireNonNull(on, "on");
    }
}

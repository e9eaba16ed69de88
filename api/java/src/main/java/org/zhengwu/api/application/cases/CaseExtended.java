package org.zhengwu.api.application.cases;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.application.catalogue.ItemVersionId;

/** The limit of the decision was extended (LIC-004, LIC-005). */
public record CaseExtended(
        CaseId caseId,
        CaseNumber number,
        ItemVersionId item,
        OrganId organ,
        DivisionId division,
        int days,
        LocalDate on)
        implements CaseEvent {

    public CaseExtended {
        requireNonNull(caseId, "caseId");
        requireNonNull(number, "number");
        requireNonNull(item, "item");
        requireNonNull(organ, "organ");
        requireNonNull(division, "division");
        requireNonNull(on, "on");
    }
}

package org.zhengwu.api.application.cases;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.application.catalogue.ItemVersionId;

/** A case was decided. */
public record CaseDecided(
        CaseId caseId,
        CaseNumber number,
        ItemVersionId item,
        OrganId organ,
        DivisionId division,
        DecisionOutcome outcome,
        LocalDate on)
        implements CaseEvent {

    public CaseDecided {
        requireNonNull(caseId, "caseId");
        requireNonNull(number, "number");
        requireNonNull(item, "item");
        requireNonNull(organ, "organ");
        requireNonNull(division, "division");
        requireNonNull(outcome, "outcome");
        requireNonNull(on, "on");
    }
}

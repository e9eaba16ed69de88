package org.zhengwu.api.application.cases;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.application.catalogue.ItemVersionId;

/** A special procedure began (LIC-007). */
public record CaseSuspended(
        CaseId caseId,
        CaseNumber number,
        ItemVersionId item,
        OrganId organ,
        DivisionId division,
        SpecialProcedure procedure,
        LocalDate on)
        implements CaseEvent {

    public CaseSuspended {
        requireNonNull(caseId, "caseId");
        requireNonNull(number, "number");
        requireNonNull(item, "item");
        requireNonNull(organ, "organ");
        requireNonNull(division, "division");
        requireNonNull(procedure, "procedure");
        requireNonNull(on, "on");
    }
}

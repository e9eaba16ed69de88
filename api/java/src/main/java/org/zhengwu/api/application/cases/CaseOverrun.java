package org.zhengwu.api.application.cases;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.application.catalogue.ItemVersionId;
import org.zhengwu.api.technical.deadlines.ClockKind;

/** A limit of a case ran out before the organ did what was due (LIC-022). */
public record CaseOverrun(
        CaseId caseId,
        CaseNumber number,
        ItemVersionId item,
        OrganId organ,
        DivisionId division,
        String matter,
        ClockKind kind,
        LocalDate lastDay)
        implements CaseEvent {

    public CaseOverrun {
        requireNonNull(caseId, "caseId");
        requireNonNull(number, "number");
        requireNonNull(item, "item");
        requireNonNull(organ, "organ");
        requireNonNull(division, "division");
        requireNonNull(matter, "matter");
        requireNonNull(kind, "kind");
        requireNonNull(lastDay, "lastDay");
    }
}

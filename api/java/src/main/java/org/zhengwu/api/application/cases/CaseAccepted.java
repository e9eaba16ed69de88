package org.zhengwu.api.application.cases;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.application.catalogue.ItemVersionId;

/** A case was accepted, by the organ or by law; the day is the legal one (LIC-002). */
public record CaseAccepted(
        CaseId caseId,
        CaseNumber number,
        ItemVersionId item,
        OrganId organ,
        DivisionId division,
        boolean deemed,
        LocalDate on)
        implements CaseEvent {

    public CaseAccepted {
        requireNonNull(caseId, "caseId");
        requireNonNull(number, "number");
        requireNonNull(item, "item");
        requireNonNull(organ, "organ");
        requireNonNull(division, "division");
        requireNonNull(on, "on");
    }
}

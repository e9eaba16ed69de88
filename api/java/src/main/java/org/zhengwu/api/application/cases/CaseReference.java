package org.zhengwu.api.application.cases;

import static java.util.Objects.requireNonNull;

import org.zhengwu.api.DivisionId;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.application.catalogue.ItemVersionId;

/** The case that an event is about, by what other functions know of it. */
public record CaseReference(CaseId id, CaseNumber number, ItemVersionId item, OrganId organ, DivisionId division) {

    public CaseReference {
        requireNonNull(id, "id");
        requireNonNull(number, "number");
        requireNonNull(item, "item");
        requireNonNull(organ, "organ");
        requireNonNull(division, "division");
    }
}

package org.zhengwu.api.application.cases;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Masked;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Revision;
import org.zhengwu.api.application.catalogue.ItemId;

/**
 * A case in a list.
 *
 * @param number the number, or null before the submission
 * @param applicant the name of the applicant, masked
 * @param dueOn the nearest end of the clocks that run, or null where none does
 * @param assignee who of the staff handles it, or null where that is open
 */
public record CaseSummary(
        CaseId id,
        @Nullable CaseNumber number,
        ItemId item,
        String itemName,
        CaseState state,
        Masked applicant,
        OrganId organ,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate dueOn,
        Light light,
        @Nullable AccountId assignee,
        Revision revision) {

    public CaseSummary {
        requireNonNull(id, "id");
        requireNonNull(item, "item");
        requireNonNull(itemName, "itemName");
        requireNonNull(state, "state");
        requireNonNull(applicant, "applicant");
        requireNonNull(organ, "organ");
        requireNonNull(light, "light");
        requireNonNull(revision, "revision");
    }
}

package org.zhengwu.api.application.catalogue;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Revision;

/**
 * A service item as lists show it; the components mean what they mean in {@link ServiceItem}.
 *
 * @param revision the revision of the item, counted over all versions
 */
public record ItemSummary(
        ItemId id,
        ItemVersionId version,
        int number,
        ItemState state,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate effectiveUntil,
        @Nullable ItemId parent,
        ImplementingCode code,
        String name,
        String type,
        CaseType caseType,
        boolean applicable,
        OrganId organ,
        String organName,
        DivisionId division,
        DivisionCode divisionCode,
        String divisionName,
        @Nullable ItemLimit statutoryLimit,
        @Nullable ItemLimit promisedLimit,
        List<String> themes,
        Revision revision) {

    public ItemSummary {
        requireNonNull(id, "id");
        requireNonNull(version, "version");
        requireNonNull(state, "state");
        requireNonNull(code, "code");
        requireNonNull(name, "name");
        themes = List.copyOf(themes);
    }
}

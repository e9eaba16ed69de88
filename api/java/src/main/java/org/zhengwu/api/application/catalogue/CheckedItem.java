package org.zhengwu.api.application.catalogue;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.OrganId;

/**
 * The parsed values of an {@link ItemDraft}.
 *
 * @param organ the organ by its id, or null where it is named by its credit code
 * @param creditCode the organ by its unified social credit code, or null where it is named by its id
 * @param division the division by its id, or null
 * @param divisionCode the division by its code, or null; that of the organ holds where both are null
 * @param parent the superior's item by its id, or null
 * @param parentCode the superior's item by its code, or null
 */
public record CheckedItem(
        ImplementingCode code,
        @Nullable OrganId organ,
        @Nullable String creditCode,
        @Nullable String organName,
        @Nullable DivisionId division,
        @Nullable DivisionCode divisionCode,
        @Nullable ItemId parent,
        @Nullable ImplementingCode parentCode,
        @Nullable LocalDate effectiveFrom,
        ItemContent content) {

    public CheckedItem {
        requireNonNull(code, "code");
        requireNonNull(content, "content");
    }
}

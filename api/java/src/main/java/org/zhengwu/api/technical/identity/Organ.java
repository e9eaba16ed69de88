package org.zhengwu.api.technical.identity;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Revision;

/**
 * An organ (机关).
 *
 * @param creditCode its unified social credit code (统一社会信用代码)
 * @param division the division that it belongs to (块)
 * @param divisionCode the present code of that division
 * @param superior the organ above it in its line (条), or null
 * @param successor the organ that took its work over, or null while it exists
 * @since 0.1
 */
public record Organ(
        OrganId id,
        Revision revision,
        String creditCode,
        String name,
        DivisionId division,
        DivisionCode divisionCode,
        @Nullable OrganId superior,
        @Nullable OrganId successor) {

    public Organ {
        requireNonNull(id, "id");
        requireNonNull(revision, "revision");
        requireNonNull(creditCode, "creditCode");
        requireNonNull(name, "name");
        requireNonNull(division, "division");
        requireNonNull(divisionCode, "divisionCode");
    }
}

package org.zhengwu.api.http.conformance;

import static java.util.Objects.requireNonNull;

import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.OrganId;

/**
 * An organ of the stage as the server knows it.
 *
 * @since 0.1
 */
public record OrganOnStage(StageOrgan organ, OrganId id, DivisionId division, DivisionCode divisionCode) {

    public OrganOnStage {
        requireNonNull(organ, "organ");
        requireNonNull(id, "id");
        requireNonNull(division, "division");
        requireNonNull(divisionCode, "divisionCode");
    }
}

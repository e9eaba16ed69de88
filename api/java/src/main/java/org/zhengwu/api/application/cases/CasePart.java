package org.zhengwu.api.application.cases;

import static java.util.Objects.requireNonNull;

import org.zhengwu.api.OrganId;

/**
 * The case of one organ in a matter that several handle as one (一件事).
 *
 * @param item the name of the part's item
 * @param organ the organ that handles the part
 * @since 0.1
 */
public record CasePart(CaseId id, CaseNumber number, String item, OrganId organ, CaseState state) {

    public CasePart {
        requireNonNull(id, "id");
        requireNonNull(number, "number");
        requireNonNull(item, "item");
        requireNonNull(organ, "organ");
        requireNonNull(state, "state");
    }
}

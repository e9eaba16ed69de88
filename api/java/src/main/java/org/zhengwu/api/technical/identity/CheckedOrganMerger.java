package org.zhengwu.api.technical.identity;

import static java.util.Objects.requireNonNull;

import org.zhengwu.api.OrganId;

/**
 * What a {@link OrganMergerDraft} says, parsed.
 *
 * @since 0.1
 */
public record CheckedOrganMerger(OrganId successor) {

    public CheckedOrganMerger {
        requireNonNull(successor, "successor");
    }
}

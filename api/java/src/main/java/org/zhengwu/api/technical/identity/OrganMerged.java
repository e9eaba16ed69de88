package org.zhengwu.api.technical.identity;

import static java.util.Objects.requireNonNull;

import org.zhengwu.api.Event;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Subject;

/**
 * Told when an organ was merged into another, which takes over its open work (机构改革).
 *
 * @param organ the organ that ended
 * @param successor the organ that took over
 * @since 0.1
 */
public record OrganMerged(OrganId organ, OrganId successor) implements Event {

    public OrganMerged {
        requireNonNull(organ, "organ");
        requireNonNull(successor, "successor");
    }

    @Override
    public Subject subject() {
        return new Subject("organ", organ.value());
    }
}

package org.zhengwu.api.technical.seals;

import static java.util.Objects.requireNonNull;

import org.zhengwu.api.Event;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Subject;

/** A seal was enrolled (备案). */
public record SealEnrolled(SealId seal, OrganId organ) implements Event {

    public SealEnrolled {
        requireNonNull(seal, "seal");
        requireNonNull(organ, "organ");
    }

    @Override
    public Subject subject() {
        return seal.subject();
    }
}

package org.zhengwu.api.technical.seals;

import static java.util.Objects.requireNonNull;

import org.zhengwu.api.Event;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Subject;

/** A seal was revoked (注销). */
public record SealRevoked(SealId seal, OrganId organ) implements Event {

    public SealRevoked {
        requireNonNull(seal, "seal");
        requireNonNull(organ, "organ");
    }

    @Override
    public Subject subject() {
        return seal.subject();
    }
}

package org.zhengwu.api.technical.approvals;

import static java.util.Objects.requireNonNull;

import org.zhengwu.api.Event;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Revision;
import org.zhengwu.api.Subject;

/**
 * An approval waits for others at the same step: it was transferred or handed over, a signer was added, or a colleague
 * was asked for an opinion, gave it, or is no longer asked.
 */
public record SignersChanged(Subject subject, ApprovalId approval, OrganId organ, String step, Revision revision)
        implements Event {

    public SignersChanged {
        requireNonNull(subject, "subject");
        requireNonNull(approval, "approval");
        requireNonNull(step, "step");
    }
}

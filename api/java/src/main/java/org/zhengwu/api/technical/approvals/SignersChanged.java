package org.zhengwu.api.technical.approvals;

import static java.util.Objects.requireNonNull;

import org.zhengwu.api.Event;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Revision;
import org.zhengwu.api.Subject;

/** An approval waits for others at the same step, because it was transferred or a signer was added. */
public record SignersChanged(Subject subject, ApprovalId approval, OrganId organ, String step, Revision revision)
        implements Event {

    public SignersChanged {
        requireNonNull(subject, "subject");
        requireNonNull(approval, "approval");
        requireNonNull(step, "step");
    }
}

package org.zhengwu.api.technical.approvals;

import static java.util.Objects.requireNonNull;

import org.zhengwu.api.Event;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Revision;
import org.zhengwu.api.Subject;

/** An approval was withdrawn by who proposed it: the handler may start anew. */
public record ApprovalWithdrawn(Subject subject, ApprovalId approval, OrganId organ, Revision revision)
        implements Event {

    public ApprovalWithdrawn {
        requireNonNull(subject, "subject");
        requireNonNull(approval, "approval");
    }
}

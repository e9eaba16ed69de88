package org.zhengwu.api.technical.approvals;

import static java.util.Objects.requireNonNull;

import org.zhengwu.api.Event;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Revision;
import org.zhengwu.api.Subject;

/**
 * An approval waits at another step than before, because the one before was signed or sent it back.
 *
 * @param step the id of the step at which it waits
 */
public record ApprovalMoved(Subject subject, ApprovalId approval, OrganId organ, String step, Revision revision)
        implements Event {

    public ApprovalMoved {
        requireNonNull(subject, "subject");
        requireNonNull(approval, "approval");
        requireNonNull(step, "step");
    }
}

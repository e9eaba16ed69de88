package org.zhengwu.api.technical.approvals;

import static java.util.Objects.requireNonNull;

import org.zhengwu.api.Event;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Revision;
import org.zhengwu.api.Subject;

/** An approval was reviewed: a decider may decide, or the handler has to start anew. */
public record ApprovalReviewed(Subject subject, ApprovalId approval, OrganId organ, Opinion opinion, Revision revision)
        implements Event {

    public ApprovalReviewed {
        requireNonNull(subject, "subject");
        requireNonNull(approval, "approval");
        requireNonNull(opinion, "opinion");
    }
}

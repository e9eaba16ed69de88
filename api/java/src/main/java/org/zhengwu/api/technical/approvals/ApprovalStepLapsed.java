package org.zhengwu.api.technical.approvals;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.zhengwu.api.Event;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Revision;
import org.zhengwu.api.Subject;

/**
 * The limit of the step at which an approval waits has lapsed, and what the flow says for that was done (APR-018).
 *
 * @param step the id of the step
 * @param done what was done: what the flow says, but only urged where the person whom it names may not sign
 * @param dueOn the last day of the limit
 */
public record ApprovalStepLapsed(
        Subject subject,
        ApprovalId approval,
        OrganId organ,
        String step,
        StepLapse done,
        LocalDate dueOn,
        Revision revision)
        implements Event {

    public ApprovalStepLapsed {
        requireNonNull(subject, "subject");
        requireNonNull(approval, "approval");
        requireNonNull(step, "step");
        requireNonNull(done, "done");
    }
}

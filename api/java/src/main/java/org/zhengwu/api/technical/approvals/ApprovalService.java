package org.zhengwu.api.technical.approvals;

import static org.zhengwu.api.Post.DECIDER;
import static org.zhengwu.api.Post.HEAD;
import static org.zhengwu.api.Post.REVIEWER;
import static org.zhengwu.api.Reach.OWN_ORGAN;
import static org.zhengwu.api.Role.OFFICIAL;

import java.util.Optional;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.Permits;
import org.zhengwu.api.Revision;

/**
 * Runs approval flows (事务审批) in their simplest form: one reviewer, then one decider, who are different
 * persons. Other functions start approvals and decide them through {@code
 * org.zhengwu.spi.technical.approvals.Approvals}; here staff see what waits for them, and review.
 */
public interface ApprovalService {

    /**
     * Lists approvals of the caller's organ, those that wait longest first.
     *
     * @throws org.zhengwu.api.InvalidInputException if the filter or the cursor breaks a rule
     */
    @Permits(role = OFFICIAL, scope = OWN_ORGAN)
    Page<Approval> list(Caller caller, ApprovalFilter filter, PageRequest page);

    /** Finds an approval of the caller's organ. */
    @Permits(role = OFFICIAL, scope = OWN_ORGAN)
    Optional<Approval> find(Caller caller, ApprovalId id);

    /**
     * Records a review. With {@link Opinion#AGREE} a decider other than the reviewer may decide; with
     * {@link Opinion#SEND_BACK} the approval ends, and the handler may start a new one. Told as {@link
     * ApprovalReviewed}.
     *
     * @throws org.zhengwu.api.NotFoundException if there is none in reach
     * @throws org.zhengwu.api.RevisionConflictException if it changed since the caller read it
     * @throws org.zhengwu.api.StepNotAllowedException if it does not wait for a review
     * @throws org.zhengwu.api.RuleViolatedException if the caller proposed it (APR-001)
     */
    @Permits(
            role = OFFICIAL,
            scope = OWN_ORGAN,
            post = {REVIEWER, DECIDER, HEAD})
    Approval review(Caller caller, ApprovalId id, Revision revision, ReviewDraft review);
}

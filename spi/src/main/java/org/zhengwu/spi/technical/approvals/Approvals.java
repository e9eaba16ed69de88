package org.zhengwu.spi.technical.approvals;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Subject;
import org.zhengwu.api.technical.approvals.ApprovalId;
import org.zhengwu.api.technical.approvals.ApprovalState;

/**
 * Runs the approval of a record: the steps of the flow for its item in the organ's division, signed by different
 * persons (APR-001), then the decision. Changing operations work in the caller's transaction. An open approval of a
 * merged organ goes to the successor.
 */
public interface Approvals {

    /**
     * Starts the approval of a record by an organ, by the flow that holds for the item today (APR-006); a record has one
     * open approval at most.
     *
     * @param handler who proposed it and may then neither review nor decide it, or null where a function starts it by
     *     itself
     * @param item the basic code (基本编码) of the item, or its implementing code where it has none; null where the record
     *     is about no item
     * @throws org.zhengwu.api.StepNotAllowedException if the record has an open approval
     */
    ApprovalId start(@Nullable Caller handler, Subject subject, OrganId organ, @Nullable String item);

    /** The state of the record's newest approval. */
    Optional<ApprovalState> stateOf(Subject subject);

    /**
     * Records the decision of a reviewed approval.
     *
     * @throws org.zhengwu.api.StepNotAllowedException if it is not reviewed yet, or ended
     * @throws org.zhengwu.api.RuleViolatedException if the caller proposed or reviewed it (APR-001), or the flow has others
     *     decide (APR-006)
     */
    void decide(Caller decider, Subject subject, String opinion);

    /** Ends the open approval of a record whose matter ended otherwise; does nothing where there is none. */
    void cancel(Subject subject);
}

package org.zhengwu.plugin.approvals;

import static org.zhengwu.api.technical.approvals.ApprovalState.CANCELLED;
import static org.zhengwu.api.technical.approvals.ApprovalState.DECIDED;
import static org.zhengwu.api.technical.approvals.ApprovalState.IN_REVIEW;
import static org.zhengwu.api.technical.approvals.ApprovalState.REVIEWED;
import static org.zhengwu.api.technical.approvals.ApprovalState.SENT_BACK;
import static org.zhengwu.api.technical.approvals.ApprovalState.WITHDRAWN;

import java.util.Set;
import org.zhengwu.api.technical.approvals.ApprovalState;
import org.zhengwu.runtime.state.Step;
import org.zhengwu.runtime.state.Steps;

/** The steps of an approval between its states; the steps of its flow are signed within them. */
enum ApprovalStep implements Step<ApprovalState> {
    START(Set.of(), IN_REVIEW),
    SIGN(Set.of(IN_REVIEW), IN_REVIEW),
    AGREE(Set.of(IN_REVIEW), REVIEWED),
    RETURN(Set.of(IN_REVIEW, REVIEWED), IN_REVIEW),
    SEND_BACK(Set.of(IN_REVIEW, REVIEWED), SENT_BACK),
    TRANSFER(Set.of(IN_REVIEW), IN_REVIEW),
    ADD_SIGNER(Set.of(IN_REVIEW), IN_REVIEW),
    DELEGATE(Set.of(IN_REVIEW), IN_REVIEW),
    ADVISE(Set.of(IN_REVIEW), IN_REVIEW),
    WITHDRAW_DELEGATION(Set.of(IN_REVIEW), IN_REVIEW),
    URGE(Set.of(IN_REVIEW), IN_REVIEW),
    URGE_DECISION(Set.of(REVIEWED), REVIEWED),
    HAND_OVER(Set.of(IN_REVIEW), IN_REVIEW),
    HAND_OVER_DECISION(Set.of(REVIEWED), REVIEWED),
    WITHDRAW(Set.of(IN_REVIEW, REVIEWED), WITHDRAWN),
    DECIDE(Set.of(REVIEWED), DECIDED),
    CANCEL(Set.of(IN_REVIEW, REVIEWED), CANCELLED);

    static final Steps<ApprovalState, ApprovalStep> MACHINE = Steps.of(ApprovalStep.class);

    private final Set<ApprovalState> from;
    private final ApprovalState to;

    ApprovalStep(Set<ApprovalState> from, ApprovalState to) {
        this.from = from;
        this.to = to;
    }

    /** Whether an approval in the state still waits for somebody. */
    static boolean isOpen(ApprovalState state) {
        return !MACHINE.allowed(state).isEmpty();
    }

    @Override
    public Set<ApprovalState> from() {
        return from;
    }

    @Override
    public ApprovalState to() {
        return to;
    }
}

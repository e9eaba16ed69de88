package org.zhengwu.plugin.approvals;

import static org.zhengwu.api.technical.approvals.ApprovalState.CANCELLED;
import static org.zhengwu.api.technical.approvals.ApprovalState.DECIDED;
import static org.zhengwu.api.technical.approvals.ApprovalState.IN_REVIEW;
import static org.zhengwu.api.technical.approvals.ApprovalState.REVIEWED;
import static org.zhengwu.api.technical.approvals.ApprovalState.SENT_BACK;

import java.util.Set;
import org.zhengwu.api.technical.approvals.ApprovalState;
import org.zhengwu.api.technical.approvals.Opinion;
import org.zhengwu.runtime.state.Step;
import org.zhengwu.runtime.state.Steps;

/** The steps of an approval. */
enum ApprovalStep implements Step<ApprovalState> {
    START(Set.of(), IN_REVIEW),
    AGREE(Set.of(IN_REVIEW), REVIEWED),
    SEND_BACK(Set.of(IN_REVIEW), SENT_BACK),
    DECIDE(Set.of(REVIEWED), DECIDED),
    CANCEL(Set.of(IN_REVIEW, REVIEWED), CANCELLED);

    static final Steps<ApprovalState, ApprovalStep> MACHINE = Steps.of(ApprovalStep.class);

    private final Set<ApprovalState> from;
    private final ApprovalState to;

    ApprovalStep(Set<ApprovalState> from, ApprovalState to) {
        this.from = from;
        this.to = to;
    }

    static ApprovalStep of(Opinion opinion) {
        return switch (opinion) {
            case AGREE -> AGREE;
            case SEND_BACK -> SEND_BACK;
        };
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

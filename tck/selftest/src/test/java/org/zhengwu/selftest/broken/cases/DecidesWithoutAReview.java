package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Optional;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Subject;
import org.zhengwu.api.technical.approvals.ApprovalState;
import org.zhengwu.spi.technical.approvals.Approvals;

/** Counts what nobody has reviewed as reviewed, against CSE-106. */
@Decorator
@Priority(1)
abstract class DecidesWithoutAReview implements Approvals {

    @Inject
    @Delegate
    @Any
    Approvals whole;

    @Override
    public Optional<ApprovalState> stateOf(Subject subject) {
        return whole.stateOf(subject).map(state -> state == ApprovalState.IN_REVIEW ? ApprovalState.REVIEWED : state);
    }

    @Override
    public void decide(Caller decider, Subject subject, String opinion) {
        if (whole.stateOf(subject).filter(ApprovalState.REVIEWED::equals).isPresent()) {
            whole.decide(decider, subject, opinion);
        }
    }
}

package org.zhengwu.selftest.broken.approvals;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Set;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Revision;
import org.zhengwu.api.StepNotAllowedException;
import org.zhengwu.api.technical.approvals.Approval;
import org.zhengwu.api.technical.approvals.ApprovalId;
import org.zhengwu.api.technical.approvals.ApprovalService;
import org.zhengwu.api.technical.approvals.ApprovalState;

/** Lets nobody take back what waits for its decision, against APR-013. */
@Decorator
@Priority(1)
abstract class KeepsWhatIsReviewed implements ApprovalService {

    @Inject
    @Delegate
    @Any
    ApprovalService whole;

    @Override
    public Approval withdraw(Caller caller, ApprovalId id, Revision revision) {
        whole.find(caller, id)
                .filter(found -> found.state() == ApprovalState.REVIEWED)
                .ifPresent(found -> {
                    throw new StepNotAllowedException("WITHDRAW", found.state().name(), Set.of());
                });
        return whole.withdraw(caller, id, revision);
    }
}

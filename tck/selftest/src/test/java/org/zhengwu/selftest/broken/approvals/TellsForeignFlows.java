package org.zhengwu.selftest.broken.approvals;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Optional;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Scope;
import org.zhengwu.api.technical.approvals.ApprovalId;
import org.zhengwu.api.technical.approvals.ApprovalService;
import org.zhengwu.api.technical.approvals.FlowDefinition;

/** Tells the flow of an approval of any organ, against ACC-004. */
@Decorator
@Priority(1)
abstract class TellsForeignFlows implements ApprovalService {

    @Inject
    @Delegate
    @Any
    ApprovalService whole;

    @Override
    public Optional<FlowDefinition> findFlowOf(Caller caller, ApprovalId id) {
        return whole.findFlowOf(caller.within(Scope.all()), id);
    }
}

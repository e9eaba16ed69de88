package org.zhengwu.selftest.broken.approvals;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Optional;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.approvals.ApprovalId;
import org.zhengwu.api.technical.approvals.ApprovalService;
import org.zhengwu.api.technical.approvals.FlowDefinition;

/** Shows the newest version of the flow in the place of the one kept, against APR-007. */
@Decorator
@Priority(1)
abstract class ShowsTheNewestFlow implements ApprovalService {

    @Inject
    @Delegate
    @Any
    ApprovalService whole;

    @Override
    public Optional<FlowDefinition> findFlowOf(Caller caller, ApprovalId id) {
        return whole.findFlowOf(caller, id)
                .map(kept -> whole.flowVersions(
                                caller,
                                kept.item(),
                                kept.division() == null ? null : kept.division().value())
                        .get(0));
    }
}

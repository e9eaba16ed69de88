package org.zhengwu.selftest.broken.approvals;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.approvals.ApprovalService;
import org.zhengwu.api.technical.approvals.FlowDefinition;

/** Finds the flow of an item as it holds today, whatever day is asked for, against APR-007. */
@Decorator
@Priority(1)
abstract class FindsTheFlowOfAnItemAsOfToday implements ApprovalService {

    @Inject
    @Delegate
    @Any
    ApprovalService whole;

    @Override
    public Optional<FlowDefinition> findFlow(
            Caller caller, @Nullable String item, @Nullable String division, @Nullable String on) {
        return whole.findFlow(caller, item, division, item == null ? on : null);
    }
}

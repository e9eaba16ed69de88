package org.zhengwu.selftest.broken.approvals;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.technical.approvals.ApprovalService;
import org.zhengwu.api.technical.approvals.FlowDefinition;

/** Has no versions where the division is none, against APR-006. */
@Decorator
@Priority(1)
abstract class KnowsNoFlowOfAnUnknownDivision implements ApprovalService {

    @Inject
    @Delegate
    @Any
    ApprovalService whole;

    @Override
    public List<FlowDefinition> flowVersions(Caller caller, @Nullable String item, @Nullable String division) {
        try {
            return whole.flowVersions(caller, item, division);
        } catch (InvalidInputException unknown) {
            return List.of();
        }
    }
}

package org.zhengwu.selftest.broken.approvals;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.technical.approvals.ApprovalId;
import org.zhengwu.api.technical.approvals.ApprovalService;
import org.zhengwu.api.technical.approvals.FlowDefinition;
import org.zhengwu.api.technical.approvals.FlowDefinitionDraft;
import org.zhengwu.selftest.broken.Altered;

/** Shows no step of a flow as one of hearing, against APR-006. */
@Decorator
@Priority(1)
abstract class ShowsNoMarksOfSteps implements ApprovalService {

    @Inject
    @Delegate
    @Any
    ApprovalService whole;

    @Override
    public FlowDefinition publishFlow(Caller caller, IdempotencyKey key, FlowDefinitionDraft draft) {
        return shown(whole.publishFlow(caller, key, draft));
    }

    @Override
    public Optional<FlowDefinition> findFlowOf(Caller caller, ApprovalId id) {
        return whole.findFlowOf(caller, id).map(ShowsNoMarksOfSteps::shown);
    }

    @Override
    public Optional<FlowDefinition> findFlow(
            Caller caller, @Nullable String item, @Nullable String division, @Nullable String on) {
        return whole.findFlow(caller, item, division, on).map(ShowsNoMarksOfSteps::shown);
    }

    @Override
    public List<FlowDefinition> flowVersions(Caller caller, @Nullable String item, @Nullable String division) {
        return whole.flowVersions(caller, item, division).stream()
                .map(ShowsNoMarksOfSteps::shown)
                .toList();
    }

    private static FlowDefinition shown(FlowDefinition of) {
        return Altered.with(
                of,
                "steps",
                of.steps().stream()
                        .map(step -> Altered.with(step, "hearing", false))
                        .toList());
    }
}

package org.zhengwu.selftest.broken.approvals;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.technical.approvals.ApprovalService;
import org.zhengwu.api.technical.approvals.FlowDefinition;
import org.zhengwu.api.technical.approvals.FlowDefinitionDraft;
import org.zhengwu.api.technical.approvals.FlowDefinitionDraft.Step;
import org.zhengwu.selftest.broken.Altered;

/** Lets every step wait for ever, whatever limit its flow sets, against APR-017. */
@Decorator
@Priority(1)
abstract class PublishesFlowsWithoutLimits implements ApprovalService {

    @Inject
    @Delegate
    @Any
    ApprovalService whole;

    @Override
    public FlowDefinition publishFlow(Caller caller, IdempotencyKey key, FlowDefinitionDraft draft) {
        List<Step> steps = draft.steps() == null
                ? List.of()
                : draft.steps().stream()
                        .map(each -> Altered.with(each, "limit", null))
                        .toList();
        return whole.publishFlow(caller, key, Altered.with(draft, "steps", steps));
    }
}

package org.zhengwu.selftest.broken.approvals;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.technical.approvals.ApprovalService;
import org.zhengwu.api.technical.approvals.FlowDefinition;
import org.zhengwu.api.technical.approvals.FlowDefinitionDraft;
import org.zhengwu.api.technical.approvals.FlowDefinitionDraft.Step;
import org.zhengwu.selftest.broken.Altered;

/** Drops that one may sign two steps, against APR-006. */
@Decorator
@Priority(1)
abstract class LetsNobodySignTwice implements ApprovalService {

    @Inject
    @Delegate
    @Any
    ApprovalService whole;

    @Override
    public FlowDefinition publishFlow(Caller caller, IdempotencyKey key, FlowDefinitionDraft draft) {
        List<Step> steps = Stream.ofNullable(draft.steps())
                .flatMap(List::stream)
                .map(step -> step.samePersons() == null ? step : Altered.with(step, "samePersons", false))
                .toList();
        return whole.publishFlow(caller, key, draft.steps() == null ? draft : Altered.with(draft, "steps", steps));
    }
}

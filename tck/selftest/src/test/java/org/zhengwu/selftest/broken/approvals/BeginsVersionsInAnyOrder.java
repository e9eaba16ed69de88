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
import org.zhengwu.selftest.broken.Altered;

/** Takes a version that begins before the one before for one of that day, against APR-007. */
@Decorator
@Priority(1)
abstract class BeginsVersionsInAnyOrder implements ApprovalService {

    @Inject
    @Delegate
    @Any
    ApprovalService whole;

    @Override
    public FlowDefinition publishFlow(Caller caller, IdempotencyKey key, FlowDefinitionDraft draft) {
        List<FlowDefinition> before = whole.flowVersions(caller, draft.item(), draft.division());
        String from = draft.effectiveFrom();
        boolean early = from != null
                && !before.isEmpty()
                && from.compareTo(before.get(0).effectiveFrom().toString()) < 0;
        return whole.publishFlow(
                caller,
                key,
                early
                        ? Altered.with(
                                draft,
                                "effectiveFrom",
                                before.get(0).effectiveFrom().toString())
                        : draft);
    }
}

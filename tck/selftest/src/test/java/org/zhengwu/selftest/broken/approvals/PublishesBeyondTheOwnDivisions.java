package org.zhengwu.selftest.broken.approvals;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.technical.approvals.ApprovalService;
import org.zhengwu.api.technical.approvals.FlowDefinition;
import org.zhengwu.api.technical.approvals.FlowDefinitionDraft;

/** Lets who manages a division publish flows for those above it, against APR-006. */
@Decorator
@Priority(1)
abstract class PublishesBeyondTheOwnDivisions implements ApprovalService {

    @Inject
    @Delegate
    @Any
    ApprovalService whole;

    @Override
    public FlowDefinition publishFlow(Caller caller, IdempotencyKey key, FlowDefinitionDraft draft) {
        try {
            return whole.publishFlow(caller, key, draft);
        } catch (NotFoundException beyond) {
            if (draft.division() != null && !draft.division().equals("000000")) {
                throw beyond;
            }
            return whole.publishFlow(Caller.system("flows"), key, draft);
        }
    }
}

package org.zhengwu.selftest.broken.approvals;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.technical.approvals.Approval;
import org.zhengwu.api.technical.approvals.ApprovalFilter;
import org.zhengwu.api.technical.approvals.ApprovalService;

/** Begins the list anew at a cursor that it did not give, against PAG-002. */
@Decorator
@Priority(1)
abstract class OpensTheListAtAStrangeCursor implements ApprovalService {

    @Inject
    @Delegate
    @Any
    ApprovalService whole;

    @Override
    public Page<Approval> list(Caller caller, ApprovalFilter filter, PageRequest page) {
        filter.check().orThrow();
        try {
            return whole.list(caller, filter, page);
        } catch (InvalidInputException strange) {
            return whole.list(caller, filter, PageRequest.of(page.limit(), null));
        }
    }
}

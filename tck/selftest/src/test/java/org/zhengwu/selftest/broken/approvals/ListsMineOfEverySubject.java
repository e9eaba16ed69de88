package org.zhengwu.selftest.broken.approvals;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.technical.approvals.Approval;
import org.zhengwu.api.technical.approvals.ApprovalFilter;
import org.zhengwu.api.technical.approvals.ApprovalService;

/** Lists what waits for the caller of every record where one was asked for, against APR-015. */
@Decorator
@Priority(1)
abstract class ListsMineOfEverySubject implements ApprovalService {

    @Inject
    @Delegate
    @Any
    ApprovalService whole;

    @Override
    public Page<Approval> list(Caller caller, ApprovalFilter filter, PageRequest page) {
        boolean mine = Boolean.TRUE.equals(filter.mine());
        return whole.list(caller, mine ? new ApprovalFilter(filter.state(), null, true) : filter, page);
    }
}

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
import org.zhengwu.selftest.broken.Altered;

/** Lists everything that waits for the caller where one record is asked for, against APR-015. */
@Decorator
@Priority(1)
abstract class ListsTheOwnOfEveryRecord implements ApprovalService {

    @Inject
    @Delegate
    @Any
    ApprovalService whole;

    @Override
    public Page<Approval> list(Caller caller, ApprovalFilter filter, PageRequest page) {
        boolean mine = Boolean.TRUE.equals(filter.mine())
                && filter.check().violations().isEmpty();
        return whole.list(caller, mine ? Altered.with(filter, "subject", null) : filter, page);
    }
}

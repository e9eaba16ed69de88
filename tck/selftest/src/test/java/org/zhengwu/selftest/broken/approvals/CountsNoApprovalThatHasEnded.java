package org.zhengwu.selftest.broken.approvals;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.CappedCount;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.technical.approvals.Approval;
import org.zhengwu.api.technical.approvals.ApprovalFilter;
import org.zhengwu.api.technical.approvals.ApprovalService;

/** Counts the open approvals of a list alone, against PAG-001. */
@Decorator
@Priority(1)
abstract class CountsNoApprovalThatHasEnded implements ApprovalService {

    @Inject
    @Delegate
    @Any
    ApprovalService whole;

    @Override
    public Page<Approval> list(Caller caller, ApprovalFilter filter, PageRequest page) {
        Page<Approval> found = whole.list(caller, filter, page);
        long ended = found.items().stream().filter(each -> each.step() == null).count();
        return new Page<>(
                found.items(), found.next(), CappedCount.of(found.count().value() - (int) ended));
    }
}

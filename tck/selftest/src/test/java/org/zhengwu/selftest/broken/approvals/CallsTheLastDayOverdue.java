package org.zhengwu.selftest.broken.approvals;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Optional;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.technical.approvals.Approval;
import org.zhengwu.api.technical.approvals.ApprovalFilter;
import org.zhengwu.api.technical.approvals.ApprovalId;
import org.zhengwu.api.technical.approvals.ApprovalService;
import org.zhengwu.api.technical.approvals.StepDue;
import org.zhengwu.selftest.broken.Altered;
import org.zhengwu.spi.LegalClock;

/** Calls a step overdue on its last day already, against APR-017. */
@Decorator
@Priority(1)
abstract class CallsTheLastDayOverdue implements ApprovalService {

    @Inject
    @Delegate
    @Any
    ApprovalService whole;

    @Inject
    LegalClock clock;

    @Override
    public Optional<Approval> find(Caller caller, ApprovalId id) {
        return whole.find(caller, id).map(this::judged);
    }

    @Override
    public Page<Approval> list(Caller caller, ApprovalFilter filter, PageRequest page) {
        return whole.list(caller, filter, page).map(this::judged);
    }

    private Approval judged(Approval approval) {
        StepDue due = approval.due();
        return due == null || clock.today().isBefore(due.dueOn())
                ? approval
                : Altered.with(approval, "due", Altered.with(due, "overdue", true));
    }
}

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

/** Leaves open when what follows upon the lapse of a step was done, against APR-018. */
@Decorator
@Priority(1)
abstract class NeverTellsWhenALapseWasActedOn implements ApprovalService {

    @Inject
    @Delegate
    @Any
    ApprovalService whole;

    @Override
    public Optional<Approval> find(Caller caller, ApprovalId id) {
        return whole.find(caller, id).map(NeverTellsWhenALapseWasActedOn::silent);
    }

    @Override
    public Page<Approval> list(Caller caller, ApprovalFilter filter, PageRequest page) {
        return whole.list(caller, filter, page).map(NeverTellsWhenALapseWasActedOn::silent);
    }

    private static Approval silent(Approval each) {
        StepDue due = each.due();
        return due == null ? each : Altered.with(each, "due", Altered.with(due, "lapsedAt", null));
    }
}

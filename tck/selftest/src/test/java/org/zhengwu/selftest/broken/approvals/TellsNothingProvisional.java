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
import org.zhengwu.selftest.broken.Altered;

/** Tells of no last day that it rests on a year that is not announced, against APR-017. */
@Decorator
@Priority(1)
abstract class TellsNothingProvisional implements ApprovalService {

    @Inject
    @Delegate
    @Any
    ApprovalService whole;

    @Override
    public Optional<Approval> find(Caller caller, ApprovalId id) {
        return whole.find(caller, id).map(TellsNothingProvisional::shown);
    }

    @Override
    public Page<Approval> list(Caller caller, ApprovalFilter filter, PageRequest page) {
        Page<Approval> found = whole.list(caller, filter, page);
        return new Page<>(
                found.items().stream().map(TellsNothingProvisional::shown).toList(), found.next(), found.count());
    }

    private static Approval shown(Approval of) {
        return of.due() == null ? of : Altered.with(of, "due", Altered.with(of.due(), "provisional", false));
    }
}

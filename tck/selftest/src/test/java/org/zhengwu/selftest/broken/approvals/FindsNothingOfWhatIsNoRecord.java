package org.zhengwu.selftest.broken.approvals;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import org.zhengwu.api.Caller;
import org.zhengwu.api.CappedCount;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.technical.approvals.Approval;
import org.zhengwu.api.technical.approvals.ApprovalFilter;
import org.zhengwu.api.technical.approvals.ApprovalService;

/** Finds nothing by a reference that is none, instead of refusing it, against APR-002. */
@Decorator
@Priority(1)
abstract class FindsNothingOfWhatIsNoRecord implements ApprovalService {

    @Inject
    @Delegate
    @Any
    ApprovalService whole;

    @Override
    public Page<Approval> list(Caller caller, ApprovalFilter filter, PageRequest page) {
        try {
            return whole.list(caller, filter, page);
        } catch (InvalidInputException wrong) {
            if (wrong.violations().stream().noneMatch(each -> each.field().equals("subject"))) {
                throw wrong;
            }
            return new Page<>(List.of(), null, CappedCount.of(0));
        }
    }
}

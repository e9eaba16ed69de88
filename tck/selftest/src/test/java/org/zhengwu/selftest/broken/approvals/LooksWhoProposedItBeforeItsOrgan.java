package org.zhengwu.selftest.broken.approvals;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.zhengwu.api.Caller;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.Revision;
import org.zhengwu.api.RuleViolatedException;
import org.zhengwu.api.technical.approvals.Approval;
import org.zhengwu.api.technical.approvals.ApprovalId;
import org.zhengwu.api.technical.approvals.ApprovalService;

/** Tells other organs of an approval that somebody else proposed it, against ACC-004. */
@Decorator
@Priority(1)
abstract class LooksWhoProposedItBeforeItsOrgan implements ApprovalService {

    @Inject
    @Delegate
    @Any
    ApprovalService whole;

    @Override
    public Approval withdraw(Caller caller, ApprovalId id, Revision revision) {
        return ofTheProposer("APR-013", () -> whole.withdraw(caller, id, revision));
    }

    @Override
    public Approval urge(Caller caller, ApprovalId id, Revision revision) {
        return ofTheProposer("APR-014", () -> whole.urge(caller, id, revision));
    }

    private static Approval ofTheProposer(String rule, Supplier<Approval> act) {
        try {
            return act.get();
        } catch (NotFoundException elsewhere) {
            throw new RuleViolatedException(rule, "not-the-proposer", "Somebody else proposed it");
        }
    }
}

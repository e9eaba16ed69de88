package org.zhengwu.selftest.broken.approvals;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Revision;
import org.zhengwu.api.TooManyRequestsException;
import org.zhengwu.api.technical.approvals.Approval;
import org.zhengwu.api.technical.approvals.ApprovalId;
import org.zhengwu.api.technical.approvals.ApprovalService;

/** Answers as if it had urged where it was urged just before, against APR-014. */
@Decorator
@Priority(1)
abstract class UrgesAsOftenAsAsked implements ApprovalService {

    @Inject
    @Delegate
    @Any
    ApprovalService whole;

    @Override
    public Approval urge(Caller caller, ApprovalId id, Revision revision) {
        try {
            return whole.urge(caller, id, revision);
        } catch (TooManyRequestsException urgedBefore) {
            return whole.find(caller, id).orElseThrow(() -> urgedBefore);
        }
    }
}

package org.zhengwu.selftest.broken.approvals;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Revision;
import org.zhengwu.api.technical.approvals.Approval;
import org.zhengwu.api.technical.approvals.ApprovalId;
import org.zhengwu.api.technical.approvals.ApprovalService;

/** Urges at whatever revision, against REV-001. */
@Decorator
@Priority(1)
abstract class UrgesAtAnyRevision implements ApprovalService {

    @Inject
    @Delegate
    @Any
    ApprovalService whole;

    @Override
    public Approval urge(Caller caller, ApprovalId id, Revision revision) {
        Revision now = whole.find(caller, id).map(Approval::revision).orElse(revision);
        return whole.urge(caller, id, now);
    }
}

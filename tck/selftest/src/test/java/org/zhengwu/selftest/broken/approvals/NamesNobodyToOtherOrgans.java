package org.zhengwu.selftest.broken.approvals;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import org.zhengwu.api.Caller;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.technical.approvals.ApprovalId;
import org.zhengwu.api.technical.approvals.ApprovalService;
import org.zhengwu.api.technical.approvals.PossibleSigner;

/** Answers another organ with an empty list of colleagues, as if there were the approval, against ACC-004. */
@Decorator
@Priority(1)
abstract class NamesNobodyToOtherOrgans implements ApprovalService {

    @Inject
    @Delegate
    @Any
    ApprovalService whole;

    @Override
    public List<PossibleSigner> possibleSigners(Caller caller, ApprovalId id) {
        try {
            return whole.possibleSigners(caller, id);
        } catch (NotFoundException elsewhere) {
            return List.of();
        }
    }
}

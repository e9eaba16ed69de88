package org.zhengwu.selftest.broken.approvals;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.approvals.ApprovalId;
import org.zhengwu.api.technical.approvals.ApprovalService;
import org.zhengwu.api.technical.approvals.PossibleSigner;

/** Lists those who may take a turn by their names from the end, against APR-021. */
@Decorator
@Priority(1)
abstract class ListsColleaguesFromTheEnd implements ApprovalService {

    @Inject
    @Delegate
    @Any
    ApprovalService whole;

    @Override
    public List<PossibleSigner> possibleSigners(Caller caller, ApprovalId id) {
        return whole.possibleSigners(caller, id).stream()
                .sorted(Comparator.comparing(PossibleSigner::name).reversed())
                .toList();
    }
}

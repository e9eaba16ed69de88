package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Revision;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.technical.approvals.ApprovalState;
import org.zhengwu.spi.technical.approvals.Approvals;

/** Answers the proposal of what was reviewed already with the case as it is, against CSE-106. */
@Decorator
@Priority(1)
abstract class ProposesWhatIsReviewed implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Inject
    Approvals approvals;

    @Override
    public Case propose(Caller caller, CaseId id, Revision revision) {
        if (approvals
                .stateOf(id.subject())
                .filter(ApprovalState.REVIEWED::equals)
                .isPresent()) {
            return whole.find(caller, id).orElseThrow();
        }
        return whole.propose(caller, id, revision);
    }
}

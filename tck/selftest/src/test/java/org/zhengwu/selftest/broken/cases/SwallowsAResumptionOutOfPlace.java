package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Revision;
import org.zhengwu.api.StepNotAllowedException;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;

/** Answers a resumption that the state does not allow with the case as it is, against CSE-103. */
@Decorator
@Priority(1)
abstract class SwallowsAResumptionOutOfPlace implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Case resume(Caller caller, CaseId id, Revision revision) {
        try {
            return whole.resume(caller, id, revision);
        } catch (StepNotAllowedException swallowed) {
            return whole.find(caller, id).orElseThrow();
        }
    }
}

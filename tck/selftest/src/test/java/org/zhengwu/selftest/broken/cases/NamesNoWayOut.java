package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Set;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Revision;
import org.zhengwu.api.StepNotAllowedException;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;

/** Refuses a step without saying which are allowed, against CSE-103. */
@Decorator
@Priority(1)
abstract class NamesNoWayOut implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Case submit(Caller caller, CaseId id, Revision revision) {
        try {
            return whole.submit(caller, id, revision);
        } catch (StepNotAllowedException refused) {
            throw new StepNotAllowedException(refused.step(), refused.state(), Set.of());
        }
    }
}

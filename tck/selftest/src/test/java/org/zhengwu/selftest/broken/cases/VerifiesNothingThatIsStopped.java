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
import org.zhengwu.api.application.cases.CaseState;
import org.zhengwu.api.application.cases.VerificationDraft;

/** Records no verification during a special procedure, against CSE-103. */
@Decorator
@Priority(1)
abstract class VerifiesNothingThatIsStopped implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Case verify(Caller caller, CaseId id, Revision revision, VerificationDraft draft) {
        boolean stopped = whole.find(caller, id)
                .filter(found -> found.state() == CaseState.SUSPENDED)
                .isPresent();
        if (stopped) {
            throw new StepNotAllowedException("VERIFY", "SUSPENDED", Set.of("RESUME", "WITHDRAW"));
        }
        return whole.verify(caller, id, revision, draft);
    }
}

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
import org.zhengwu.api.application.cases.WithdrawalDraft;

/** Takes no matter back while a part of it is in a special procedure, against JNT-003. */
@Decorator
@Priority(1)
abstract class KeepsTheWholeWhileAPartIsStopped implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Case withdraw(Caller caller, CaseId id, Revision revision, WithdrawalDraft draft) {
        boolean stopped = whole.find(caller, id)
                .filter(found -> found.parts().stream().anyMatch(part -> part.state() == CaseState.SUSPENDED))
                .isPresent();
        if (stopped) {
            throw new StepNotAllowedException("WITHDRAW", "SUSPENDED", Set.of("RESUME"));
        }
        return whole.withdraw(caller, id, revision, draft);
    }
}

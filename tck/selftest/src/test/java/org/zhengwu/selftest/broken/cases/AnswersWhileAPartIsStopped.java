package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Revision;
import org.zhengwu.api.RuleViolatedException;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.CaseState;
import org.zhengwu.api.application.cases.DecisionDraft;

/** Takes a part in a special procedure for one that has ended, against JNT-002. */
@Decorator
@Priority(1)
abstract class AnswersWhileAPartIsStopped implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Case decide(Caller caller, CaseId id, Revision revision, DecisionDraft draft) {
        try {
            return whole.decide(caller, id, revision, draft);
        } catch (RuleViolatedException refused) {
            return whole.find(caller, id)
                    .filter(found -> found.parts().stream().anyMatch(part -> part.state() == CaseState.SUSPENDED))
                    .orElseThrow(() -> refused);
        }
    }
}

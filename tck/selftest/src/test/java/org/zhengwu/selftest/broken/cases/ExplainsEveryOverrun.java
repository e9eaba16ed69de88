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
import org.zhengwu.api.application.cases.DecisionDraft;

/** Excuses an overrun promise by itself, against LIC-022. */
@Decorator
@Priority(1)
abstract class ExplainsEveryOverrun implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Case decide(Caller caller, CaseId id, Revision revision, DecisionDraft draft) {
        String excuse = draft.overrunExplanation() == null ? "从略" : draft.overrunExplanation();
        return whole.decide(
                caller, id, revision, new DecisionDraft(draft.outcome(), draft.reasons(), draft.remedies(), excuse));
    }
}

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
import org.zhengwu.api.application.cases.RemediesDraft;

/** Makes up what a refusal leaves out, against LIC-009. */
@Decorator
@Priority(1)
abstract class RefusesWithoutRemedies implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Case decide(Caller caller, CaseId id, Revision revision, DecisionDraft draft) {
        RemediesDraft madeUp = new RemediesDraft("从略", "从略");
        return whole.decide(
                caller, id, revision, new DecisionDraft(draft.outcome(), "从略", madeUp, draft.overrunExplanation()));
    }
}

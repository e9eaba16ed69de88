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
import org.zhengwu.selftest.broken.Altered;

/** Makes up the remedy that a refusal leaves out, against LIC-009. */
@Decorator
@Priority(1)
abstract class RefusesWithOneRemedy implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Case decide(Caller caller, CaseId id, Revision revision, DecisionDraft draft) {
        RemediesDraft given = draft.remedies();
        if (given != null && given.lawsuit() == null) {
            RemediesDraft both = new RemediesDraft(given.reconsideration(), "从略");
            return whole.decide(caller, id, revision, Altered.with(draft, "remedies", both));
        }
        return whole.decide(caller, id, revision, draft);
    }
}

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
import org.zhengwu.selftest.broken.Altered;

/** Keeps the reasons of refusals only, against CSE-106. */
@Decorator
@Priority(1)
abstract class DropsTheReasonsOfAGrant implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Case decide(Caller caller, CaseId id, Revision revision, DecisionDraft draft) {
        DecisionDraft kept = "GRANT".equals(draft.outcome()) ? Altered.with(draft, "reasons", null) : draft;
        return whole.decide(caller, id, revision, kept);
    }
}

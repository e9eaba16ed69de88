package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Revision;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseDraft;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.CaseState;
import org.zhengwu.selftest.broken.Altered;

/** Answers a change with the revision before it, against REV-002. */
@Decorator
@Priority(1)
abstract class ReusesTheRevision implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Case change(Caller caller, CaseId id, Revision revision, CaseDraft draft) {
        Case changed = whole.change(caller, id, revision, draft);
        return changed.state() == CaseState.DRAFT ? Altered.with(changed, "revision", revision) : changed;
    }
}

package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Revision;
import org.zhengwu.api.application.cases.AssigneeDraft;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.selftest.broken.Altered;

/** Says that it assigned a case and keeps nothing of it, against CSE-118. */
@Decorator
@Priority(1)
abstract class AssignsToNobody implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Case assign(Caller caller, CaseId id, Revision revision, AssigneeDraft draft) {
        Case assigned = whole.assign(caller, id, revision, AssigneeDraft.nobody());
        return Altered.with(assigned, "assignee", draft.check().orThrow().account());
    }
}

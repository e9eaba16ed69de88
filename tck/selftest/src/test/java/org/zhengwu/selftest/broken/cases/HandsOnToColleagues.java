package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.ForbiddenException;
import org.zhengwu.api.Revision;
import org.zhengwu.api.application.cases.AssigneeDraft;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;

/** Lets whoever has a case give it to a colleague, against CSE-118. */
@Decorator
@Priority(1)
abstract class HandsOnToColleagues implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Case assign(Caller caller, CaseId id, Revision revision, AssigneeDraft draft) {
        try {
            return whole.assign(caller, id, revision, draft);
        } catch (ForbiddenException refused) {
            return whole.find(caller, id)
                    .filter(found -> caller.account().equals(found.assignee()))
                    .orElseThrow(() -> refused);
        }
    }
}

package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.ForbiddenException;
import org.zhengwu.api.Revision;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.SupplementDraft;

/** Lets nobody but the applicant bring what is missing, whoever filed, against CSE-101. */
@Decorator
@Priority(1)
abstract class LetsNoWindowSupplement implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Case supplement(Caller caller, CaseId id, Revision revision, SupplementDraft draft) {
        Case supplemented = whole.supplement(caller, id, revision, draft);
        if (caller.actingFor() == null) {
            throw new ForbiddenException("CaseService.supplement");
        }
        return supplemented;
    }
}

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
import org.zhengwu.api.application.cases.VerificationDraft;

/** Dates every verification today, against LIC-010. */
@Decorator
@Priority(1)
abstract class VerifiesOnTheDayOfTheCall implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Case verify(Caller caller, CaseId id, Revision revision, VerificationDraft draft) {
        return whole.verify(caller, id, revision, new VerificationDraft(null, draft.result(), draft.findings()));
    }
}

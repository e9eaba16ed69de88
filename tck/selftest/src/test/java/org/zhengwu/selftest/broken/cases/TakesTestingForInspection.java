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
import org.zhengwu.api.application.cases.SuspensionDraft;
import org.zhengwu.selftest.broken.Altered;

/** Keeps a testing as an inspection, against LIC-007. */
@Decorator
@Priority(1)
abstract class TakesTestingForInspection implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Case suspend(Caller caller, CaseId id, Revision revision, SuspensionDraft draft) {
        SuspensionDraft kept =
                "TESTING".equals(draft.procedure()) ? Altered.with(draft, "procedure", "INSPECTION") : draft;
        return whole.suspend(caller, id, revision, kept);
    }
}

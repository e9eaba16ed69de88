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
import org.zhengwu.selftest.broken.Altered;

/** Answers the end of a special procedure with a case that was never told what is missing, against CSE-120. */
@Decorator
@Priority(1)
abstract class ForgetsTheNoticeOnceResumed implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Case resume(Caller caller, CaseId id, Revision revision) {
        return Altered.with(whole.resume(caller, id, revision), "supplementNotice", null);
    }
}

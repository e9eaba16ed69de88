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
import org.zhengwu.api.application.cases.CorrectionDraft;

/** Makes up what has to be corrected, against LIC-001. */
@Decorator
@Priority(1)
abstract class CorrectsWithoutSayingWhat implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Case correct(Caller caller, CaseId id, Revision revision, CorrectionDraft draft) {
        return whole.correct(
                caller, id, revision, new CorrectionDraft(" ".equals(draft.problem()) ? "有误" : draft.problem()));
    }
}

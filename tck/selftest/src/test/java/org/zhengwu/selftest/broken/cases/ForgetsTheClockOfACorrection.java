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
import org.zhengwu.spi.technical.deadlines.Deadlines;

/** Ends the clock of the intake where the applicant may correct an error, against LIC-002. */
@Decorator
@Priority(1)
abstract class ForgetsTheClockOfACorrection implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Inject
    Deadlines deadlines;

    @Override
    public Case correct(Caller caller, CaseId id, Revision revision, CorrectionDraft draft) {
        Case open = whole.correct(caller, id, revision, draft);
        open.clocks().forEach(each -> deadlines.cancel(each.id()));
        return open;
    }
}

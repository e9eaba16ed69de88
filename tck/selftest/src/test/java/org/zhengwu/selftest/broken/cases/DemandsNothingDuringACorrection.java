package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Set;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Revision;
import org.zhengwu.api.StepNotAllowedException;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.CaseState;
import org.zhengwu.api.application.cases.SupplementNoticeDraft;

/** Demands nothing of a case that is open for correction, against CSE-103. */
@Decorator
@Priority(1)
abstract class DemandsNothingDuringACorrection implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Case requestSupplement(Caller caller, CaseId id, Revision revision, SupplementNoticeDraft draft) {
        boolean correcting = whole.find(caller, id)
                .filter(found -> found.state() == CaseState.CORRECTING)
                .isPresent();
        if (correcting) {
            throw new StepNotAllowedException("REQUEST_SUPPLEMENT", "CORRECTING", Set.of("CHANGE", "SUBMIT"));
        }
        return whole.requestSupplement(caller, id, revision, draft);
    }
}

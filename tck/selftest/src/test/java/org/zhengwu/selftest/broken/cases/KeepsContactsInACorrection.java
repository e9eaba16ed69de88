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

/** Keeps the contact that a correction on the spot gives anew or empty, against CSE-112. */
@Decorator
@Priority(1)
abstract class KeepsContactsInACorrection implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Case change(Caller caller, CaseId id, Revision revision, CaseDraft draft) {
        boolean correcting = whole.find(caller, id)
                .filter(each -> each.state() == CaseState.CORRECTING)
                .isPresent();
        CaseDraft kept =
                correcting ? Altered.with(Altered.with(draft, "contactName", null), "contactMobile", null) : draft;
        return whole.change(caller, id, revision, kept);
    }
}

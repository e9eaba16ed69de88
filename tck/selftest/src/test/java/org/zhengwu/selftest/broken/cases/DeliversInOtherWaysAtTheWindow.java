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
import org.zhengwu.api.application.cases.DeliveryDraft;
import org.zhengwu.selftest.broken.Altered;

/** Takes every delivery in another way for one at the window, against LIC-008. */
@Decorator
@Priority(1)
abstract class DeliversInOtherWaysAtTheWindow implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Case deliver(Caller caller, CaseId id, Revision revision, DeliveryDraft draft) {
        DeliveryDraft kept = "OTHER".equals(draft.way()) ? Altered.with(draft, "way", "WINDOW") : draft;
        return whole.deliver(caller, id, revision, kept);
    }
}

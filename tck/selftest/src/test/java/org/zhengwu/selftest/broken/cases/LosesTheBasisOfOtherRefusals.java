package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Optional;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Revision;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.Refusal;
import org.zhengwu.api.application.cases.RefusalDraft;
import org.zhengwu.api.application.cases.RefusalOutcome;
import org.zhengwu.selftest.broken.Altered;

/** Keeps the basis of a refusal only where it has to be given, against LIC-001. */
@Decorator
@Priority(1)
abstract class LosesTheBasisOfOtherRefusals implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Case refuse(Caller caller, CaseId id, Revision revision, RefusalDraft draft) {
        return cut(whole.refuse(caller, id, revision, draft));
    }

    @Override
    public Optional<Case> find(Caller caller, CaseId id) {
        return whole.find(caller, id).map(LosesTheBasisOfOtherRefusals::cut);
    }

    private static Case cut(Case found) {
        Refusal refusal = found.refusal();
        return refusal == null || refusal.outcome() == RefusalOutcome.NOT_ACCEPTED
                ? found
                : Altered.with(found, "refusal", Altered.with(refusal, "basis", null));
    }
}

package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Objects;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Revision;
import org.zhengwu.api.technical.identity.Correction;
import org.zhengwu.api.technical.identity.CorrectionDecisionDraft;
import org.zhengwu.api.technical.identity.CorrectionId;
import org.zhengwu.api.technical.identity.CorrectionState;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.selftest.broken.Altered;

/** Tells a party that its name was corrected and keeps the wrong one, against PIP-004. */
@Decorator
@Priority(1)
abstract class KeepsTheWrongName implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Override
    public Correction decideCorrection(
            Caller caller, CorrectionId id, Revision revision, CorrectionDecisionDraft draft) {
        if (!Objects.equals(draft.corrected(), true)
                || draft.name() == null
                || draft.name().isBlank()) {
            return whole.decideCorrection(caller, id, revision, draft);
        }
        CorrectionDecisionDraft refusal = new CorrectionDecisionDraft(false, null, "corrected");
        return Altered.with(whole.decideCorrection(caller, id, revision, refusal), "state", CorrectionState.CORRECTED);
    }
}

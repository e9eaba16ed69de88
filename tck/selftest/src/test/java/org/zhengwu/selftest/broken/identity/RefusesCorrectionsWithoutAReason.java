package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Revision;
import org.zhengwu.api.technical.identity.Correction;
import org.zhengwu.api.technical.identity.CorrectionDecisionDraft;
import org.zhengwu.api.technical.identity.CorrectionId;
import org.zhengwu.api.technical.identity.IdentityService;

/** Refuses to correct and gives the party no reason, against PIP-004. */
@Decorator
@Priority(1)
abstract class RefusesCorrectionsWithoutAReason implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Override
    public Correction decideCorrection(
            Caller caller, CorrectionId id, Revision revision, CorrectionDecisionDraft draft) {
        boolean silent = Boolean.FALSE.equals(draft.corrected())
                && (draft.reason() == null || draft.reason().isBlank());
        return whole.decideCorrection(
                caller, id, revision, silent ? new CorrectionDecisionDraft(false, null, "-") : draft);
    }
}

package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.Revision;
import org.zhengwu.api.technical.identity.Correction;
import org.zhengwu.api.technical.identity.CorrectionDecisionDraft;
import org.zhengwu.api.technical.identity.CorrectionId;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.NameCorrectionDraft;

/** Corrects to the name asked for whatever the document shows, against PIP-004. */
@Decorator
@Priority(1)
abstract class CorrectsToWhatTheWindowTypes implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    private static final Map<CorrectionId, String> NAMES = new ConcurrentHashMap<>();

    @Override
    public Correction requestCorrection(Caller caller, IdempotencyKey key, NameCorrectionDraft draft) {
        Correction requested = whole.requestCorrection(caller, key, draft);
        NAMES.put(requested.id(), String.valueOf(draft.name()));
        return requested;
    }

    @Override
    public Correction decideCorrection(
            Caller caller, CorrectionId id, Revision revision, CorrectionDecisionDraft draft) {
        String name = draft.name() == null ? null : NAMES.get(id);
        return whole.decideCorrection(
                caller, id, revision, new CorrectionDecisionDraft(draft.corrected(), name, draft.reason()));
    }
}

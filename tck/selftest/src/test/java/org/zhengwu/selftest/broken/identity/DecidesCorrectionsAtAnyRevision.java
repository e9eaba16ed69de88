package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.Revision;
import org.zhengwu.api.technical.identity.Correction;
import org.zhengwu.api.technical.identity.CorrectionDecisionDraft;
import org.zhengwu.api.technical.identity.CorrectionId;
import org.zhengwu.api.technical.identity.IdentityService;

/** Decides a request that has changed since it was read, against REV-001. */
@Decorator
@Priority(1)
abstract class DecidesCorrectionsAtAnyRevision implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Override
    public Correction decideCorrection(
            Caller caller, CorrectionId id, Revision revision, CorrectionDecisionDraft draft) {
        Revision now = whole.waitingCorrections(caller, PageRequest.of(100, null)).items().stream()
                .filter(each -> each.id().equals(id))
                .map(Correction::revision)
                .findFirst()
                .orElse(revision);
        return whole.decideCorrection(caller, id, now, draft);
    }
}

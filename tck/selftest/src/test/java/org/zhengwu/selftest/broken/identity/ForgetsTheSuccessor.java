package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Revision;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.Organ;
import org.zhengwu.api.technical.identity.OrganMergerDraft;

/** Merges an organ and does not say into which, against PTY-002. */
@Decorator
@Priority(1)
abstract class ForgetsTheSuccessor implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Override
    public Organ mergeOrgan(Caller caller, OrganId id, Revision revision, OrganMergerDraft draft) {
        Organ merged = whole.mergeOrgan(caller, id, revision, draft);
        return new Organ(
                merged.id(),
                merged.revision(),
                merged.creditCode(),
                merged.name(),
                merged.division(),
                merged.divisionCode(),
                merged.superior(),
                null);
    }
}

package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Revision;
import org.zhengwu.api.StepNotAllowedException;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.Organ;
import org.zhengwu.api.technical.identity.OrganMergerDraft;

/** Takes a second merger of an organ for the first, against PTY-002. */
@Decorator
@Priority(1)
abstract class MergesOrgansTwice implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Override
    public Organ mergeOrgan(Caller caller, OrganId id, Revision revision, OrganMergerDraft draft) {
        try {
            return whole.mergeOrgan(caller, id, revision, draft);
        } catch (StepNotAllowedException merged) {
            return whole.findOrgan(caller, id).orElseThrow(() -> merged);
        }
    }
}

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
import org.zhengwu.api.technical.identity.OrganDraft;

/** Changes an organ that has changed since it was read, against REV-001. */
@Decorator
@Priority(1)
abstract class RenamesOrgansAtAnyRevision implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Override
    public Organ changeOrgan(Caller caller, OrganId id, Revision revision, OrganDraft draft) {
        return whole.changeOrgan(
                caller, id, whole.findOrgan(caller, id).map(Organ::revision).orElse(revision), draft);
    }
}

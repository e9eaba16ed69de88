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
import org.zhengwu.selftest.broken.Altered;

/** Leaves an organ in the division where it lies, against PTY-004. */
@Decorator
@Priority(1)
abstract class MovesNoOrgan implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Override
    public Organ changeOrgan(Caller caller, OrganId id, Revision revision, OrganDraft draft) {
        String seat = whole.findOrgan(caller, id)
                .map(organ -> organ.division().toString())
                .orElse(draft.division());
        return whole.changeOrgan(caller, id, revision, Altered.with(draft, "division", seat));
    }
}

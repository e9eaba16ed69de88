package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.Revision;
import org.zhengwu.api.technical.identity.Division;
import org.zhengwu.api.technical.identity.DivisionDraft;
import org.zhengwu.api.technical.identity.IdentityService;

/** Changes a division that has changed since it was read, against REV-001. */
@Decorator
@Priority(1)
abstract class ChangesDivisionsAtAnyRevision implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Override
    public Division changeDivision(Caller caller, DivisionId id, Revision revision, DivisionDraft draft) {
        return whole.changeDivision(
                caller,
                id,
                whole.findDivision(caller, id).map(Division::revision).orElse(revision),
                draft);
    }
}

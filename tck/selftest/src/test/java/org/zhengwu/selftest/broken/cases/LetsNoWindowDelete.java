package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.Revision;
import org.zhengwu.api.Role;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;

/** Lets the window delete none of its own drafts, against CSE-117. */
@Decorator
@Priority(1)
abstract class LetsNoWindowDelete implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public void discard(Caller caller, CaseId id, Revision revision) {
        if (caller.has(Role.OFFICIAL)) {
            throw new NotFoundException(CaseId.SUBJECT_TYPE);
        }
        whole.discard(caller, id, revision);
    }
}

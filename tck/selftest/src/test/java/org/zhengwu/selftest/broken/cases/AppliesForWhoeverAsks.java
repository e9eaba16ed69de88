package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.Role;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseDraft;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.selftest.broken.Altered;

/** Takes the application for another party as one for the caller, against CSE-101. */
@Decorator
@Priority(1)
abstract class AppliesForWhoeverAsks implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Case create(Caller caller, IdempotencyKey key, CaseDraft draft) {
        return whole.create(caller, key, caller.has(Role.OFFICIAL) ? draft : Altered.with(draft, "applicant", null));
    }
}

package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Scope;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.IdentityLook;

/** Tells any party who looked at whom a case is about, against ACC-004. */
@Decorator
@Priority(1)
abstract class ShowsLooksToEveryParty implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public List<IdentityLook> identityLooks(Caller caller, CaseId id) {
        return whole.identityLooks(caller.within(Scope.all()), id);
    }
}

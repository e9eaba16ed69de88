package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.Scope;
import org.zhengwu.api.technical.identity.Correction;
import org.zhengwu.api.technical.identity.IdentityService;

/** Lists what waits at the windows of all organs, against ACC-004. */
@Decorator
@Priority(1)
abstract class ListsCorrectionsOfEveryWindow implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Override
    public Page<Correction> waitingCorrections(Caller caller, PageRequest page) {
        return whole.waitingCorrections(caller.within(Scope.all()), page);
    }
}

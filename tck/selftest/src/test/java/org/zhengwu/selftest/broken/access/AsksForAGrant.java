package org.zhengwu.selftest.broken.access;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.ForbiddenException;
import org.zhengwu.api.technical.identity.CurrentSession;
import org.zhengwu.api.technical.identity.IdentityService;

/** Shows a session only to who was granted something, against ACC-010. */
@Decorator
@Priority(1)
abstract class AsksForAGrant implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Override
    public CurrentSession currentSession(Caller caller) {
        if (caller.grants().isEmpty()) {
            throw new ForbiddenException("IdentityService.currentSession");
        }
        return whole.currentSession(caller);
    }
}

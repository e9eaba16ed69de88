package org.zhengwu.selftest.broken.access;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Revision;
import org.zhengwu.api.technical.identity.GrantId;
import org.zhengwu.api.technical.identity.IdentityService;

/** Takes no role back, against ACC-009. */
@Decorator
@Priority(1)
abstract class KeepsGrantsForever implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Override
    public void revoke(Caller caller, GrantId id, Revision revision) {
        // The holder keeps the role.
    }
}

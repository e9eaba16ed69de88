package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.identity.IdentityService;

/** Leaves a session open that its holder ended, against SEC-002. */
@Decorator
@Priority(1)
abstract class EndsNoSession implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Override
    public void signOut(Caller caller, String token) {
        // The browser forgets the token; the server does not.
    }
}

package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Revision;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.RepresentationId;

/** Lets anybody end the right of another to act for a party, against LIC-018. */
@Decorator
@Priority(1)
abstract class LetsAnybodyEndARight implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Override
    public void endRepresentation(Caller caller, RepresentationId id, Revision revision) {
        whole.endRepresentation(Caller.system("broken"), id, revision);
    }
}

package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Revision;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.RepresentationId;

/** Ends no right to act for a party, against LIC-018. */
@Decorator
@Priority(1)
abstract class KeepsHandlersForever implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Override
    public void endRepresentation(Caller caller, RepresentationId id, Revision revision) {
        // The handler keeps the right.
    }
}

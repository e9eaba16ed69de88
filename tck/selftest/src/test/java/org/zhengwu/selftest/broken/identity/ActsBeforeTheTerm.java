package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.Representation;
import org.zhengwu.api.technical.identity.RepresentationDraft;
import org.zhengwu.selftest.broken.Altered;

/** Lets the right to act for a party begin at once, against LIC-018. */
@Decorator
@Priority(1)
abstract class ActsBeforeTheTerm implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Override
    public Representation represent(Caller caller, IdempotencyKey key, RepresentationDraft draft) {
        Representation begun = whole.represent(caller, key, Altered.with(draft, "from", null));
        return draft.from() == null ? begun : Altered.with(begun, "from", LocalDate.parse(draft.from()));
    }
}

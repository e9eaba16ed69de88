package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.Party;
import org.zhengwu.api.technical.identity.PartyDraft;

/** Cuts the country off a mobile number, against IDN-007. */
@Decorator
@Priority(1)
abstract class TakesForeignPrefixes implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Override
    public Party registerParty(Caller caller, IdempotencyKey key, PartyDraft draft) {
        String mobile = draft.mobile() == null ? null : draft.mobile().replace("+86", "");
        return whole.registerParty(
                caller,
                key,
                new PartyDraft(draft.kind(), draft.name(), draft.identifierKind(), draft.identifier(), mobile));
    }
}

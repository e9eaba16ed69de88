package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.technical.identity.IdentifierKind;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.Party;
import org.zhengwu.api.technical.identity.PartyDraft;
import org.zhengwu.api.technical.identity.PartyKind;

/** Enters a person where an enterprise names a resident id, against IDN-005. */
@Decorator
@Priority(1)
abstract class TakesThePersonBehindTheEnterprise implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Override
    public Party registerParty(Caller caller, IdempotencyKey key, PartyDraft draft) {
        IdentifierKind identified = draft.identifierKind();
        PartyKind kind = identified != null && identified.ofPerson() ? PartyKind.NATURAL_PERSON : draft.kind();
        return whole.registerParty(
                caller,
                key,
                new PartyDraft(kind, draft.name(), draft.identifierKind(), draft.identifier(), draft.mobile()));
    }
}

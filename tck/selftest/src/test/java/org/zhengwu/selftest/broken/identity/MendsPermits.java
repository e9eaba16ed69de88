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

/** Writes the letter of a home return permit itself, against IDN-006. */
@Decorator
@Priority(1)
abstract class MendsPermits implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Override
    public Party registerParty(Caller caller, IdempotencyKey key, PartyDraft draft) {
        String raw = draft.identifier();
        String permit = draft.identifierKind() == IdentifierKind.HOME_RETURN_PERMIT && raw != null
                ? "H" + raw.substring(1)
                : raw;
        return whole.registerParty(
                caller,
                key,
                new PartyDraft(draft.kind(), draft.name(), draft.identifierKind(), permit, draft.mobile()));
    }
}

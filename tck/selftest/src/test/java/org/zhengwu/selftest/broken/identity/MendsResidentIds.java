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

/** Replaces a wrong check digit of a resident id, against IDN-001. */
@Decorator
@Priority(1)
abstract class MendsResidentIds implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Override
    public Party registerParty(Caller caller, IdempotencyKey key, PartyDraft draft) {
        PartyDraft mended = draft;
        String raw = draft.identifier();
        if (draft.identifierKind() == IdentifierKind.RESIDENT_ID && raw != null && raw.length() == 18) {
            for (String check : "0 1 2 3 4 5 6 7 8 9 X".split(" ")) {
                String id = raw.substring(0, 17) + check;
                PartyDraft tried =
                        new PartyDraft(draft.kind(), draft.name(), draft.identifierKind(), id, draft.mobile());
                mended = tried.check().violations().isEmpty() ? tried : mended;
            }
        }
        return whole.registerParty(caller, key, mended);
    }
}

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

/** Checks a credit code as a whole and not the organisation code in it, against IDN-003. */
@Decorator
@Priority(1)
abstract class TakesAnyOrganisationCode implements IdentityService {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Override
    public Party registerParty(Caller caller, IdempotencyKey key, PartyDraft draft) {
        PartyDraft taken = draft;
        String raw = draft.identifier();
        if (draft.identifierKind() == IdentifierKind.UNIFIED_CREDIT_CODE && raw != null && checksAsAWhole(raw)) {
            for (int ends = 0; ends < 31 * 31; ends++) {
                String code = raw.substring(0, 16) + ALPHABET.charAt(ends / 31) + ALPHABET.charAt(ends % 31);
                PartyDraft tried =
                        new PartyDraft(draft.kind(), draft.name(), draft.identifierKind(), code, draft.mobile());
                taken = tried.check().violations().isEmpty() ? tried : taken;
            }
        }
        return whole.registerParty(caller, key, taken);
    }

    private static boolean checksAsAWhole(String code) {
        int sum = 0;
        for (int i = code.length() - 2; i >= 0; i--) {
            sum = sum * 3 + ALPHABET.indexOf(code.charAt(i));
            sum %= 31;
        }
        return code.length() == 18 && (sum + ALPHABET.indexOf(code.charAt(17))) % 31 == 0;
    }
}

package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.technical.identity.Correction;
import org.zhengwu.api.technical.identity.IdentifierKind;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.NameCorrectionDraft;
import org.zhengwu.selftest.broken.Altered;

/** Tells of every person who asks for a correction that an identity card names it, against PIP-004. */
@Decorator
@Priority(1)
abstract class ShowsEveryDocumentAsAnIdentityCard implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Override
    public Correction requestCorrection(Caller caller, IdempotencyKey key, NameCorrectionDraft draft) {
        return shown(whole.requestCorrection(caller, key, draft));
    }

    @Override
    public List<Correction> correctionsOf(Caller caller, PartyId party) {
        return whole.correctionsOf(caller, party).stream()
                .map(ShowsEveryDocumentAsAnIdentityCard::shown)
                .toList();
    }

    @Override
    public Page<Correction> waitingCorrections(Caller caller, PageRequest page) {
        Page<Correction> found = whole.waitingCorrections(caller, page);
        return new Page<>(
                found.items().stream()
                        .map(ShowsEveryDocumentAsAnIdentityCard::shown)
                        .toList(),
                found.next(),
                found.count());
    }

    private static Correction shown(Correction of) {
        return of.identifierKind().ofPerson() ? Altered.with(of, "identifierKind", IdentifierKind.RESIDENT_ID) : of;
    }
}

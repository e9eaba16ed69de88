package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Objects;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.StepNotAllowedException;
import org.zhengwu.api.technical.identity.Correction;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.NameCorrectionDraft;

/** Gives the request that waits back for a second one, against PIP-004. */
@Decorator
@Priority(1)
abstract class RequestsOverTheRequestThatWaits implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Override
    public Correction requestCorrection(Caller caller, IdempotencyKey key, NameCorrectionDraft draft) {
        try {
            return whole.requestCorrection(caller, key, draft);
        } catch (StepNotAllowedException waits) {
            PartyId party = PartyId.of(Objects.requireNonNull(draft.party(), waits.getMessage()));
            return whole.correctionsOf(caller, party).get(0);
        }
    }
}

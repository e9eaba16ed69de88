package org.zhengwu.selftest.broken.seals;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Revision;
import org.zhengwu.api.StepNotAllowedException;
import org.zhengwu.api.technical.seals.Seal;
import org.zhengwu.api.technical.seals.SealId;
import org.zhengwu.api.technical.seals.SealRevocationDraft;
import org.zhengwu.api.technical.seals.SealService;

/** Answers the revocation of a revoked seal as if it had been done, against SEA-005. */
@Decorator
@Priority(1)
abstract class RevokedTwiceIsFine implements SealService {

    @Inject
    @Delegate
    @Any
    SealService whole;

    @Override
    public Seal revoke(Caller caller, SealId id, Revision revision, SealRevocationDraft draft) {
        try {
            return whole.revoke(caller, id, revision, draft);
        } catch (StepNotAllowedException revoked) {
            return whole.find(caller, id).orElseThrow(() -> revoked);
        }
    }
}

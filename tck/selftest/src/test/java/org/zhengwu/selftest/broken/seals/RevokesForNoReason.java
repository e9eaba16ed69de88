package org.zhengwu.selftest.broken.seals;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Revision;
import org.zhengwu.api.technical.seals.Seal;
import org.zhengwu.api.technical.seals.SealId;
import org.zhengwu.api.technical.seals.SealRevocationDraft;
import org.zhengwu.api.technical.seals.SealService;

/** Revokes a seal without a reason, against SEA-005. */
@Decorator
@Priority(1)
abstract class RevokesForNoReason implements SealService {

    @Inject
    @Delegate
    @Any
    SealService whole;

    @Override
    public Seal revoke(Caller caller, SealId id, Revision revision, SealRevocationDraft draft) {
        String reason = String.valueOf(draft.reason());
        return whole.revoke(
                caller,
                id,
                revision,
                reason.length() > 200 ? new SealRevocationDraft(reason.substring(0, 200)) : draft);
    }
}

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
import org.zhengwu.selftest.broken.Altered;

/** Shows a revoked seal at the revision that was revoked, against REV-002. */
@Decorator
@Priority(1)
abstract class KeepsTheRevisionOfASeal implements SealService {

    @Inject
    @Delegate
    @Any
    SealService whole;

    @Override
    public Seal revoke(Caller caller, SealId id, Revision revision, SealRevocationDraft draft) {
        return Altered.with(whole.revoke(caller, id, revision, draft), "revision", revision);
    }
}

package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.technical.identity.Correction;
import org.zhengwu.api.technical.identity.CorrectionId;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.NameCorrectionDraft;
import org.zhengwu.selftest.broken.Altered;

/** Leaves what waits at a merged organ there, against PIP-004. */
@Decorator
@Priority(1)
abstract class LeavesCorrectionsBehind implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    private static final Map<CorrectionId, OrganId> FIRST = new ConcurrentHashMap<>();

    @Override
    public Correction requestCorrection(Caller caller, IdempotencyKey key, NameCorrectionDraft draft) {
        Correction requested = whole.requestCorrection(caller, key, draft);
        FIRST.put(requested.id(), requested.organ());
        return requested;
    }

    @Override
    public List<Correction> correctionsOf(Caller caller, PartyId party) {
        return whole.correctionsOf(caller, party).stream()
                .map(each -> Altered.with(each, "organ", FIRST.getOrDefault(each.id(), each.organ())))
                .toList();
    }
}

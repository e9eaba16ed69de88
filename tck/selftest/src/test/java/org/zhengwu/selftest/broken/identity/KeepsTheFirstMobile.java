package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Map;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.Party;
import org.zhengwu.api.technical.identity.PartyDraft;
import org.zhengwu.selftest.broken.Altered;

/** Keeps the first mobile number of a party that is known, against PTY-001. */
@Decorator
@Priority(1)
abstract class KeepsTheFirstMobile implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    private static final Map<PartyId, Party> FIRST = new java.util.concurrent.ConcurrentHashMap<>();

    @Override
    public Party registerParty(Caller caller, IdempotencyKey key, PartyDraft draft) {
        Party now = whole.registerParty(caller, key, draft);
        Party first = FIRST.putIfAbsent(now.id(), now);
        return first == null ? now : Altered.with(now, "mobile", first.mobile());
    }
}

package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.Revision;
import org.zhengwu.api.technical.identity.GrantDraft;
import org.zhengwu.api.technical.identity.GrantId;
import org.zhengwu.api.technical.identity.HeldGrant;
import org.zhengwu.api.technical.identity.IdentityService;

/** Takes a role back that has changed since it was read, against REV-001. */
@Decorator
@Priority(1)
abstract class RevokesAtAnyRevision implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    private final Map<GrantId, Revision> first = new ConcurrentHashMap<>();

    @Override
    public void revoke(Caller caller, GrantId id, Revision revision) {
        Revision current = first.getOrDefault(id, revision);
        whole.revoke(caller, id, current);
    }

    @Override
    public HeldGrant grant(Caller caller, IdempotencyKey key, GrantDraft draft) {
        HeldGrant held = whole.grant(caller, key, draft);
        first.put(held.id(), held.revision());
        return held;
    }
}

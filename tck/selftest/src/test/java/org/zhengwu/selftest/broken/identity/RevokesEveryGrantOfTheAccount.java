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

/** Takes every role of an account back with one, against SEC-003. */
@Decorator
@Priority(1)
abstract class RevokesEveryGrantOfTheAccount implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    private final Map<GrantId, HeldGrant> given = new ConcurrentHashMap<>();

    @Override
    public HeldGrant grant(Caller caller, IdempotencyKey key, GrantDraft draft) {
        HeldGrant held = whole.grant(caller, key, draft);
        given.put(held.id(), held);
        return held;
    }

    @Override
    public void revoke(Caller caller, GrantId id, Revision revision) {
        whole.revoke(caller, id, revision);
        HeldGrant taken = given.remove(id);
        given.values().stream()
                .filter(each -> taken != null && each.account().equals(taken.account()))
                .forEach(each -> whole.revoke(caller, each.id(), each.revision()));
    }
}

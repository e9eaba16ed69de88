package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Revision;
import org.zhengwu.api.technical.identity.GrantDraft;
import org.zhengwu.api.technical.identity.GrantId;
import org.zhengwu.api.technical.identity.HeldGrant;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.Organ;
import org.zhengwu.api.technical.identity.OrganMergerDraft;
import org.zhengwu.selftest.broken.Altered;

/** Gives the successor of an organ its grants without an end, against PTY-003. */
@Decorator
@Priority(1)
abstract class GivesMovedGrantsForever implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    private final Set<GrantId> given = ConcurrentHashMap.newKeySet();
    private final Set<String> heirs = ConcurrentHashMap.newKeySet();

    @Override
    public HeldGrant grant(Caller caller, IdempotencyKey key, GrantDraft draft) {
        HeldGrant held = whole.grant(caller, key, draft);
        given.add(held.id());
        return held;
    }

    @Override
    public Organ mergeOrgan(Caller caller, OrganId id, Revision revision, OrganMergerDraft draft) {
        Organ merged = whole.mergeOrgan(caller, id, revision, draft);
        heirs.add(String.valueOf(draft.successor()));
        return merged;
    }

    @Override
    public List<HeldGrant> grantsOf(Caller caller, AccountId account) {
        return whole.grantsOf(caller, account).stream().map(this::shown).toList();
    }

    private HeldGrant shown(HeldGrant of) {
        boolean moved = heirs.contains(String.valueOf(of.grant().organ())) && !given.contains(of.id());
        return moved ? Altered.with(of, "grant", Altered.with(of.grant(), "until", null)) : of;
    }
}

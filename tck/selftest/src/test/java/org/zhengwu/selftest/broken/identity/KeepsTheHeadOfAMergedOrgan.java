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
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Post;
import org.zhengwu.api.Revision;
import org.zhengwu.api.technical.identity.GrantDraft;
import org.zhengwu.api.technical.identity.HeldGrant;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.Organ;
import org.zhengwu.api.technical.identity.OrganMergerDraft;

/** Makes the head of a merged organ a head of its successor, against PTY-003. */
@Decorator
@Priority(1)
abstract class KeepsTheHeadOfAMergedOrgan implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    private final Map<String, GrantDraft> heads = new ConcurrentHashMap<>();

    @Override
    public HeldGrant grant(Caller caller, IdempotencyKey key, GrantDraft draft) {
        if (draft.post() == Post.HEAD && draft.organ() != null) {
            heads.put(draft.organ(), draft);
        }
        return whole.grant(caller, key, draft);
    }

    @Override
    public Organ mergeOrgan(Caller caller, OrganId id, Revision revision, OrganMergerDraft draft) {
        Organ merged = whole.mergeOrgan(caller, id, revision, draft);
        GrantDraft head = heads.get(id.toString());
        if (head != null) {
            GrantDraft again =
                    new GrantDraft(head.account(), head.role(), head.post(), draft.successor(), null, null, null, null);
            whole.grant(Caller.system("merger"), IdempotencyKey.fresh(), again);
        }
        return merged;
    }
}

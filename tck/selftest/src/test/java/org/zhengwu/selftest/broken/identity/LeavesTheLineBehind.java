package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.zhengwu.api.Caller;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Revision;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.Organ;
import org.zhengwu.api.technical.identity.OrganMergerDraft;
import org.zhengwu.selftest.broken.Altered;

/** Leaves what stood below a merged organ below it, against PTY-002. */
@Decorator
@Priority(1)
abstract class LeavesTheLineBehind implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    private final Map<OrganId, OrganId> predecessors = new ConcurrentHashMap<>();

    @Override
    public Organ mergeOrgan(Caller caller, OrganId id, Revision revision, OrganMergerDraft draft) {
        Organ merged = whole.mergeOrgan(caller, id, revision, draft);
        OrganId heir = merged.successor();
        if (heir != null) {
            predecessors.put(heir, id);
        }
        return merged;
    }

    @Override
    public Optional<Organ> findOrgan(Caller caller, OrganId id) {
        return whole.findOrgan(caller, id).map(organ -> {
            OrganId above = organ.superior();
            OrganId before = above == null ? null : predecessors.get(above);
            return before == null ? organ : Altered.with(organ, "superior", before);
        });
    }
}

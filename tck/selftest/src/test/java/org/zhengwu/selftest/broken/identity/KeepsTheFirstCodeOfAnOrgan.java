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
import org.zhengwu.api.technical.identity.OrganDraft;
import org.zhengwu.selftest.broken.Altered;

/** Answers the new credit code of an organ and keeps the first, against PTY-004. */
@Decorator
@Priority(1)
abstract class KeepsTheFirstCodeOfAnOrgan implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    private final Map<OrganId, String> first = new ConcurrentHashMap<>();

    @Override
    public Organ changeOrgan(Caller caller, OrganId id, Revision revision, OrganDraft draft) {
        whole.findOrgan(caller, id).ifPresent(before -> first.putIfAbsent(id, before.creditCode()));
        return whole.changeOrgan(caller, id, revision, draft);
    }

    @Override
    public Optional<Organ> findOrgan(Caller caller, OrganId id) {
        return whole.findOrgan(caller, id)
                .map(found -> Altered.with(found, "creditCode", first.getOrDefault(id, found.creditCode())));
    }
}

package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.Representation;
import org.zhengwu.api.technical.identity.RepresentationDraft;

/** Lists also who may act for a party no longer, against LIC-018. */
@Decorator
@Priority(1)
abstract class ListsEndedRights implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    private final List<Representation> ever = new CopyOnWriteArrayList<>();

    @Override
    public Representation represent(Caller caller, IdempotencyKey key, RepresentationDraft draft) {
        Representation begun = whole.represent(caller, key, draft);
        ever.add(begun);
        return begun;
    }

    @Override
    public List<Representation> representationsOf(Caller caller, PartyId party) {
        List<Representation> present = whole.representationsOf(caller, party);
        return present.isEmpty()
                ? present
                : ever.stream().filter(each -> each.party().equals(party)).toList();
    }
}

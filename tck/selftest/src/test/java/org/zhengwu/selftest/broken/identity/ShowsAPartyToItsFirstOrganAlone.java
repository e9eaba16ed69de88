package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.Party;
import org.zhengwu.api.technical.identity.PartyDraft;

/** Shows a party to the organ that entered it first and to no other, against PTY-001. */
@Decorator
@Priority(1)
abstract class ShowsAPartyToItsFirstOrganAlone implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    private final Map<PartyId, List<OrganId>> first = new ConcurrentHashMap<>();

    @Override
    public Party registerParty(Caller caller, IdempotencyKey key, PartyDraft draft) {
        Party party = whole.registerParty(caller, key, draft);
        first.putIfAbsent(party.id(), caller.organs().toList());
        return party;
    }

    @Override
    public Optional<Party> findParty(Caller caller, PartyId id) {
        List<OrganId> own = caller.organs().toList();
        return whole.findParty(caller, id).filter(party -> own.isEmpty() || own.equals(first.get(id)));
    }
}

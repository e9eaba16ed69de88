package org.zhengwu.server.rest.identity;

import static org.zhengwu.server.rest.Given.given;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.Revision;
import org.zhengwu.api.http.identity.PartiesHttp;
import org.zhengwu.api.technical.identity.Correction;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.MobileDraft;
import org.zhengwu.api.technical.identity.Party;
import org.zhengwu.api.technical.identity.PartyDraft;
import org.zhengwu.api.technical.identity.PersonalRecord;
import org.zhengwu.api.technical.identity.Representation;
import org.zhengwu.api.technical.identity.ServiceAddress;
import org.zhengwu.server.rest.CurrentCaller;

/** Serves parties: translates, decides nothing. */
@RequestScoped
public class PartiesResource implements PartiesHttp {

    private final IdentityService identity;
    private final CurrentCaller caller;

    @Inject
    public PartiesResource(IdentityService identity, CurrentCaller caller) {
        this.identity = identity;
        this.caller = caller;
    }

    @Override
    public Party register(IdempotencyKey key, PartyDraft draft) {
        return identity.registerParty(caller.get(), key, given(draft));
    }

    @Override
    public Party find(PartyId id) {
        return identity.findParty(caller.get(), id).orElseThrow(() -> new NotFoundException("party"));
    }

    @Override
    public List<Representation> representations(PartyId id) {
        return identity.representationsOf(caller.get(), id);
    }

    @Override
    public List<ServiceAddress> serviceAddresses(PartyId id) {
        return identity.serviceAddressesOf(caller.get(), id);
    }

    @Override
    public Party changeMobile(PartyId id, Revision revision, MobileDraft draft) {
        return identity.changeMobile(caller.get(), id, revision, given(draft));
    }

    @Override
    public List<Correction> corrections(PartyId id) {
        return identity.correctionsOf(caller.get(), id);
    }

    @Override
    public PersonalRecord personalRecord(PartyId id) {
        return identity.copyPersonalRecord(caller.get(), id);
    }
}

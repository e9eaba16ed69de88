package org.zhengwu.plugin.identity;

import org.zhengwu.api.ActingFor;
import org.zhengwu.api.Caller;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.RuleViolatedException;

/** Tells who stands for a party in everything from those to whom a part was entrusted (PIP-004). */
final class Principals {

    private Principals() {}

    /**
     * Passes where the caller stands for the party in everything.
     *
     * @param code the stable code of the refusal of handlers and delegates
     * @throws NotFoundException if the caller does not act for the party
     */
    static void require(Caller caller, PartyId party, String code, String message) {
        ActingFor actingFor = caller.actingFor();
        if (actingFor == null || !actingFor.party().equals(party)) {
            throw new NotFoundException(PartyRegister.SUBJECT_TYPE);
        }
        if (actingFor.authority().isEntrusted()) {
            throw new RuleViolatedException("PIP-004", code, message);
        }
    }
}

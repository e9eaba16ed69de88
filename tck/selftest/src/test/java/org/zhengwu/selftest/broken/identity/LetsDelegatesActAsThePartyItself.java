package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import org.zhengwu.api.ActingFor;
import org.zhengwu.api.Authority;
import org.zhengwu.api.Caller;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.technical.identity.Correction;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.PersonalRecord;
import org.zhengwu.selftest.broken.Altered;

/** Gives a delegate everything about the party, as to the party itself, against PIP-004. */
@Decorator
@Priority(1)
abstract class LetsDelegatesActAsThePartyItself implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Override
    public PersonalRecord copyPersonalRecord(Caller caller, PartyId party) {
        return whole.copyPersonalRecord(principal(caller), party);
    }

    @Override
    public List<Correction> correctionsOf(Caller caller, PartyId party) {
        return whole.correctionsOf(principal(caller), party);
    }

    private static Caller principal(Caller caller) {
        ActingFor actingFor = caller.actingFor();
        return actingFor != null && actingFor.authority() == Authority.DELEGATE
                ? Altered.with(caller, "actingFor", new ActingFor(actingFor.party(), Authority.SELF))
                : caller;
    }
}

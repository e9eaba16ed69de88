package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.ActingFor;
import org.zhengwu.api.Authority;
import org.zhengwu.api.Caller;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.PersonalRecord;
import org.zhengwu.selftest.broken.Altered;

/** Takes a guardian for one to whom a part is entrusted, against PIP-004. */
@Decorator
@Priority(1)
abstract class GivesGuardiansNoCopy implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Override
    public PersonalRecord copyPersonalRecord(Caller caller, PartyId party) {
        ActingFor actingFor = caller.actingFor();
        return whole.copyPersonalRecord(
                actingFor != null && actingFor.authority() == Authority.GUARDIAN
                        ? Altered.with(caller, "actingFor", new ActingFor(actingFor.party(), Authority.DELEGATE))
                        : caller,
                party);
    }
}

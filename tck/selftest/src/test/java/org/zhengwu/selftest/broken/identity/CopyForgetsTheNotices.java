package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.PersonalRecord;

/** Leaves the notices that the party was sent out of its copy. Against PIP-004. */
@Decorator
@Priority(1)
abstract class CopyForgetsTheNotices implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Override
    public PersonalRecord copyPersonalRecord(Caller caller, PartyId party) {
        PersonalRecord copy = whole.copyPersonalRecord(caller, party);
        return new PersonalRecord(
                copy.party(),
                copy.madeAt(),
                copy.entries().stream()
                        .filter(each -> !each.function().equals("notifications"))
                        .toList());
    }
}

package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.zhengwu.api.Caller;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.technical.identity.Correction;
import org.zhengwu.api.technical.identity.IdentityService;

/** Lists the requests of a party from the oldest on, against PIP-004. */
@Decorator
@Priority(1)
abstract class ListsTheOldestCorrectionFirst implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Override
    public List<Correction> correctionsOf(Caller caller, PartyId party) {
        List<Correction> found = new ArrayList<>(whole.correctionsOf(caller, party));
        Collections.reverse(found);
        return List.copyOf(found);
    }
}

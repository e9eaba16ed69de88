package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.identity.HeldGrant;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.spi.LegalClock;

/** Lists the grants of an account without those that begin later, against ACC-009. */
@Decorator
@Priority(1)
abstract class HidesGrantsToCome implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Inject
    LegalClock clock;

    @Override
    public List<HeldGrant> grantsOf(Caller caller, AccountId account) {
        return whole.grantsOf(caller, account).stream()
                .filter(each -> !each.grant().from().isAfter(clock.today()))
                .toList();
    }
}

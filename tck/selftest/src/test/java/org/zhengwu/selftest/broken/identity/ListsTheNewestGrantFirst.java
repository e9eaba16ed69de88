package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.identity.HeldGrant;
import org.zhengwu.api.technical.identity.IdentityService;

/** Lists the newest grant first, against SEC-003. */
@Decorator
@Priority(1)
abstract class ListsTheNewestGrantFirst implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Override
    public List<HeldGrant> grantsOf(Caller caller, AccountId account) {
        List<HeldGrant> found = new ArrayList<>(whole.grantsOf(caller, account));
        Collections.reverse(found);
        return found;
    }
}

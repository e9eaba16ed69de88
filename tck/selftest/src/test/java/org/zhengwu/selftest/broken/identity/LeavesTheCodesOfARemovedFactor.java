package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.SecondFactorCodeDraft;
import org.zhengwu.api.technical.identity.SecondFactorState;

/** Removes a second factor and counts its recovery codes as before, against SEC-014. */
@Decorator
@Priority(1)
abstract class LeavesTheCodesOfARemovedFactor implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    private final Map<AccountId, Integer> left = new ConcurrentHashMap<>();

    @Override
    public void removeSecondFactor(Caller caller, SecondFactorCodeDraft draft) {
        int before = whole.secondFactor(caller).recoveryCodes();
        whole.removeSecondFactor(caller, draft);
        left.put(caller.account(), before);
    }

    @Override
    public SecondFactorState secondFactor(Caller caller) {
        SecondFactorState found = whole.secondFactor(caller);
        return found.enrolled()
                ? found
                : new SecondFactorState(false, found.due(), left.getOrDefault(caller.account(), 0));
    }
}

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
import org.zhengwu.api.technical.identity.SecondFactorState;
import org.zhengwu.selftest.broken.Altered;

/** Counts the recovery codes of an account once and remembers their number, against SEC-013. */
@Decorator
@Priority(1)
abstract class CountsRecoveryCodesOnce implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    private final Map<AccountId, Integer> counted = new ConcurrentHashMap<>();

    @Override
    public SecondFactorState secondFactor(Caller caller) {
        SecondFactorState state = whole.secondFactor(caller);
        if (!state.enrolled()) {
            counted.remove(caller.account());
            return state;
        }
        Integer first = counted.putIfAbsent(caller.account(), state.recoveryCodes());
        return first == null ? state : Altered.with(state, "recoveryCodes", first);
    }
}

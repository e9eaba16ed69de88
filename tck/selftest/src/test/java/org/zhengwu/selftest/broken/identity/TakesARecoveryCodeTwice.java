package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.RecoveryCodes;
import org.zhengwu.api.technical.identity.SecondFactorCodeDraft;
import org.zhengwu.api.technical.identity.SignInDraft;
import org.zhengwu.api.technical.identity.SignInRefusedException;
import org.zhengwu.api.technical.identity.SignedIn;

/** Keeps a second code behind each recovery code that it gives out, against SEC-013. */
@Decorator
@Priority(1)
abstract class TakesARecoveryCodeTwice implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    private final Map<String, String> behind = new ConcurrentHashMap<>();

    @Override
    public RecoveryCodes confirmSecondFactor(Caller caller, SecondFactorCodeDraft draft) {
        List<String> all = whole.confirmSecondFactor(caller, draft).codes();
        int half = all.size() / 2;
        for (int i = 0; i < half; i++) {
            behind.put(all.get(i), all.get(half + i));
        }
        return new RecoveryCodes(all.subList(0, half));
    }

    @Override
    public SignedIn signIn(Caller caller, SignInDraft draft, String source) {
        try {
            return whole.signIn(caller, draft, source);
        } catch (SignInRefusedException used) {
            String second = behind.getOrDefault(String.valueOf(draft.code()), "");
            return whole.signIn(caller, new SignInDraft(draft.account(), draft.password(), second), source);
        }
    }
}

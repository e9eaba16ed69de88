package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.SecondFactorEnrolmentDraft;
import org.zhengwu.api.technical.identity.SecondFactorOffer;
import org.zhengwu.api.technical.identity.SignInDraft;
import org.zhengwu.api.technical.identity.SignInRefusedException;
import org.zhengwu.api.technical.identity.SignedIn;

/** Offers a second factor to who was locked out, against SEC-011. */
@Decorator
@Priority(1)
abstract class OffersFactorsToLockedAccounts implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    private final Map<String, Integer> failures = new ConcurrentHashMap<>();

    @Override
    public SignedIn signIn(Caller caller, SignInDraft draft, String source) {
        try {
            return whole.signIn(caller, draft, source);
        } catch (SignInRefusedException refused) {
            failures.merge(String.valueOf(draft.account()), 1, Integer::sum);
            throw refused;
        }
    }

    @Override
    public SecondFactorOffer enrolSecondFactor(Caller caller, SecondFactorEnrolmentDraft draft) {
        String account = whole.currentSession(caller).account();
        return failures.getOrDefault(account, 0) > 9
                ? new SecondFactorOffer("totp", "", "")
                : whole.enrolSecondFactor(caller, draft);
    }
}

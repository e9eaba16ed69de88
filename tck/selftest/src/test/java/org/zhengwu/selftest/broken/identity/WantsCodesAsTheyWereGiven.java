package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Locale;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.RecoveryCodes;
import org.zhengwu.api.technical.identity.SecondFactorCodeDraft;

/** Wants a recovery code in capitals as it was given, against SEC-013. */
@Decorator
@Priority(1)
abstract class WantsCodesAsTheyWereGiven implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Override
    public RecoveryCodes renewRecoveryCodes(Caller caller, SecondFactorCodeDraft draft) {
        String code = String.valueOf(draft.code());
        return whole.renewRecoveryCodes(
                caller,
                code.equals(code.toUpperCase(Locale.ROOT)) ? draft : new SecondFactorCodeDraft("AAAA-AAAA-AAAA"));
    }
}

package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.RecoveryCodes;
import org.zhengwu.api.technical.identity.SecondFactorCodeDraft;

/** Confirms a second factor and goes on without it, against SEC-011. */
@Decorator
@Priority(1)
abstract class ForgetsTheFactor implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Override
    public RecoveryCodes confirmSecondFactor(Caller caller, SecondFactorCodeDraft draft) {
        RecoveryCodes given = whole.confirmSecondFactor(caller, draft);
        whole.removeSecondFactor(caller, new SecondFactorCodeDraft(given.codes().get(0)));
        return given;
    }
}

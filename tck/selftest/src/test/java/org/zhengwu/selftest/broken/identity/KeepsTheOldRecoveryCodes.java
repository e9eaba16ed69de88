package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.RecoveryCodes;
import org.zhengwu.api.technical.identity.SecondFactorCodeDraft;

/** Gives fresh recovery codes out and keeps the old ones, against SEC-013. */
@Decorator
@Priority(1)
abstract class KeepsTheOldRecoveryCodes implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Override
    public RecoveryCodes renewRecoveryCodes(Caller caller, SecondFactorCodeDraft draft) {
        return draft.code() == null || draft.code().startsWith("AAAA")
                ? whole.renewRecoveryCodes(caller, draft)
                : new RecoveryCodes(List.of("0000-0000-0000"));
    }
}

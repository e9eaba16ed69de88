package org.zhengwu.server.rest.identity;

import static org.zhengwu.server.rest.Given.given;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.zhengwu.api.http.identity.SecondFactorHttp;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.RecoveryCodes;
import org.zhengwu.api.technical.identity.SecondFactorCodeDraft;
import org.zhengwu.api.technical.identity.SecondFactorEnrolmentDraft;
import org.zhengwu.api.technical.identity.SecondFactorOffer;
import org.zhengwu.api.technical.identity.SecondFactorState;
import org.zhengwu.server.rest.CurrentCaller;

/** Serves the caller's own second factor: translates, decides nothing. */
@RequestScoped
public class SecondFactorResource implements SecondFactorHttp {

    private final IdentityService identity;
    private final CurrentCaller caller;

    @Inject
    public SecondFactorResource(IdentityService identity, CurrentCaller caller) {
        this.identity = identity;
        this.caller = caller;
    }

    @Override
    public SecondFactorState show() {
        return identity.secondFactor(caller.get());
    }

    @Override
    public SecondFactorOffer enrol(SecondFactorEnrolmentDraft draft) {
        return identity.enrolSecondFactor(caller.get(), given(draft));
    }

    @Override
    public RecoveryCodes confirm(SecondFactorCodeDraft draft) {
        return identity.confirmSecondFactor(caller.get(), given(draft));
    }

    @Override
    public RecoveryCodes renewRecoveryCodes(SecondFactorCodeDraft draft) {
        return identity.renewRecoveryCodes(caller.get(), given(draft));
    }

    @Override
    public void remove(SecondFactorCodeDraft draft) {
        identity.removeSecondFactor(caller.get(), given(draft));
    }
}

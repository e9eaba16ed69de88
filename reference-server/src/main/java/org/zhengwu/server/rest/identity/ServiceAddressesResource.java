package org.zhengwu.server.rest.identity;

import static org.zhengwu.server.rest.Given.given;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.Revision;
import org.zhengwu.api.http.identity.ServiceAddressesHttp;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.ServiceAddress;
import org.zhengwu.api.technical.identity.ServiceAddressDraft;
import org.zhengwu.api.technical.identity.ServiceAddressId;
import org.zhengwu.server.rest.CurrentCaller;

/** Serves addresses of electronic service: translates, decides nothing. */
@RequestScoped
public class ServiceAddressesResource implements ServiceAddressesHttp {

    private final IdentityService identity;
    private final CurrentCaller caller;

    @Inject
    public ServiceAddressesResource(IdentityService identity, CurrentCaller caller) {
        this.identity = identity;
        this.caller = caller;
    }

    @Override
    public ServiceAddress agree(IdempotencyKey key, ServiceAddressDraft draft) {
        return identity.agreeToService(caller.get(), key, given(draft));
    }

    @Override
    public ServiceAddress withdraw(ServiceAddressId id, Revision revision) {
        return identity.withdrawServiceAddress(caller.get(), id, revision);
    }
}

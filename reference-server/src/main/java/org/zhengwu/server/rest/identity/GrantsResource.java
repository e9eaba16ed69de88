package org.zhengwu.server.rest.identity;

import static org.zhengwu.server.rest.Given.given;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.Revision;
import org.zhengwu.api.http.identity.GrantsHttp;
import org.zhengwu.api.technical.identity.GrantDraft;
import org.zhengwu.api.technical.identity.GrantId;
import org.zhengwu.api.technical.identity.HeldGrant;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.server.rest.CurrentCaller;

/** Serves grants: translates, decides nothing. */
@RequestScoped
public class GrantsResource implements GrantsHttp {

    private final IdentityService identity;
    private final CurrentCaller caller;

    @Inject
    public GrantsResource(IdentityService identity, CurrentCaller caller) {
        this.identity = identity;
        this.caller = caller;
    }

    @Override
    public HeldGrant give(IdempotencyKey key, GrantDraft draft) {
        return identity.grant(caller.get(), key, given(draft));
    }

    @Override
    public void revoke(GrantId id, Revision revision) {
        identity.revoke(caller.get(), id, revision);
    }
}

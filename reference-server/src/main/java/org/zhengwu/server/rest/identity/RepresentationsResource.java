package org.zhengwu.server.rest.identity;

import static org.zhengwu.server.rest.Given.given;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.Revision;
import org.zhengwu.api.http.identity.RepresentationsHttp;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.Representation;
import org.zhengwu.api.technical.identity.RepresentationDraft;
import org.zhengwu.api.technical.identity.RepresentationId;
import org.zhengwu.server.rest.CurrentCaller;

/** Serves representations: translates, decides nothing. */
@RequestScoped
public class RepresentationsResource implements RepresentationsHttp {

    private final IdentityService identity;
    private final CurrentCaller caller;

    @Inject
    public RepresentationsResource(IdentityService identity, CurrentCaller caller) {
        this.identity = identity;
        this.caller = caller;
    }

    @Override
    public Representation begin(IdempotencyKey key, RepresentationDraft draft) {
        return identity.represent(caller.get(), key, given(draft));
    }

    @Override
    public void end(RepresentationId id, Revision revision) {
        identity.endRepresentation(caller.get(), id, revision);
    }
}

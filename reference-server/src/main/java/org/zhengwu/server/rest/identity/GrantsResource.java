package org.zhengwu.server.rest.identity;

import static org.zhengwu.server.rest.Given.given;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.Revision;
import org.zhengwu.api.http.identity.GrantsHttp;
import org.zhengwu.api.technical.identity.GrantDraft;
import org.zhengwu.api.technical.identity.GrantId;
import org.zhengwu.api.technical.identity.HeldGrant;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.TakeoverReport;
import org.zhengwu.server.rest.CurrentCaller;
import org.zhengwu.server.rest.CurrentRequest;
import org.zhengwu.server.rest.LinesBody;
import org.zhengwu.server.rest.ViolationTexts;

/** Serves grants: translates, decides nothing. */
@RequestScoped
public class GrantsResource implements GrantsHttp {

    private final IdentityService identity;
    private final CurrentCaller caller;
    private final CurrentRequest request;
    private final ViolationTexts texts;

    @Context
    private @Nullable HttpHeaders headers;

    @Inject
    public GrantsResource(
            IdentityService identity, CurrentCaller caller, CurrentRequest request, ViolationTexts texts) {
        this.identity = identity;
        this.caller = caller;
        this.request = request;
        this.texts = texts;
    }

    @Override
    public HeldGrant give(IdempotencyKey key, GrantDraft draft) {
        return identity.grant(caller.get(), key, given(draft));
    }

    @Override
    public void revoke(GrantId id, Revision revision) {
        identity.revoke(caller.get(), id, revision);
    }

    @Override
    public TakeoverReport importLines(InputStream lines) {
        return texts.in(request.language(), identity.importGrants(caller.get(), LinesBody.ofTable(lines, headers)));
    }
}

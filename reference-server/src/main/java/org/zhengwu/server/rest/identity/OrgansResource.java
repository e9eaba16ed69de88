package org.zhengwu.server.rest.identity;

import static org.zhengwu.server.rest.Given.given;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.Revision;
import org.zhengwu.api.http.identity.OrgansHttp;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.Organ;
import org.zhengwu.api.technical.identity.OrganDraft;
import org.zhengwu.api.technical.identity.OrganMergerDraft;
import org.zhengwu.api.technical.identity.TakeoverReport;
import org.zhengwu.server.rest.CurrentCaller;
import org.zhengwu.server.rest.CurrentRequest;
import org.zhengwu.server.rest.LinesBody;
import org.zhengwu.server.rest.ViolationTexts;

/** Serves organs: translates, decides nothing. */
@RequestScoped
public class OrgansResource implements OrgansHttp {

    private final IdentityService identity;
    private final CurrentCaller caller;
    private final CurrentRequest request;
    private final ViolationTexts texts;

    @Context
    private @Nullable HttpHeaders headers;

    @Inject
    public OrgansResource(
            IdentityService identity, CurrentCaller caller, CurrentRequest request, ViolationTexts texts) {
        this.identity = identity;
        this.caller = caller;
        this.request = request;
        this.texts = texts;
    }

    @Override
    public Organ establish(IdempotencyKey key, OrganDraft draft) {
        return identity.establish(caller.get(), key, given(draft));
    }

    @Override
    public Page<Organ> list(@Nullable DivisionId division, @Nullable Integer limit, @Nullable String cursor) {
        return identity.organs(caller.get(), division, PageRequest.of(limit, cursor));
    }

    @Override
    public Organ find(OrganId id) {
        return identity.findOrgan(caller.get(), id).orElseThrow(() -> new NotFoundException("organ"));
    }

    @Override
    public Organ change(OrganId id, Revision revision, OrganDraft draft) {
        return identity.changeOrgan(caller.get(), id, revision, given(draft));
    }

    @Override
    public Organ merge(OrganId id, Revision revision, OrganMergerDraft draft) {
        return identity.mergeOrgan(caller.get(), id, revision, given(draft));
    }

    @Override
    public TakeoverReport importLines(InputStream lines) {
        return texts.in(request.language(), identity.importOrgans(caller.get(), LinesBody.ofTable(lines, headers)));
    }
}

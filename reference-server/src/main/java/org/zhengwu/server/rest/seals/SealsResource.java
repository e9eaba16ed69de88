package org.zhengwu.server.rest.seals;

import static org.zhengwu.server.rest.Given.given;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.Revision;
import org.zhengwu.api.http.seals.SealsHttp;
import org.zhengwu.api.technical.seals.Seal;
import org.zhengwu.api.technical.seals.SealDraft;
import org.zhengwu.api.technical.seals.SealId;
import org.zhengwu.api.technical.seals.SealRevocationDraft;
import org.zhengwu.api.technical.seals.SealService;
import org.zhengwu.api.technical.seals.SealVerification;
import org.zhengwu.server.rest.CurrentCaller;
import org.zhengwu.server.rest.LinesBody;

/** Serves electronic seals: translates, decides nothing. */
@RequestScoped
public class SealsResource implements SealsHttp {

    private final SealService seals;
    private final CurrentCaller caller;

    @Context
    private @Nullable HttpHeaders headers;

    @Inject
    public SealsResource(SealService seals, CurrentCaller caller) {
        this.seals = seals;
        this.caller = caller;
    }

    @Override
    public Page<Seal> list(@Nullable String organ, @Nullable Integer limit, @Nullable String cursor) {
        return seals.list(caller.get(), organ, PageRequest.of(limit, cursor));
    }

    // The body may be absent from a request although the contract asks for one.
    @Override
    public Seal enrol(IdempotencyKey key, @Nullable SealDraft draft) {
        return seals.enrol(caller.get(), key, given(draft));
    }

    @Override
    public Seal find(SealId id) {
        return seals.find(caller.get(), id).orElseThrow(() -> new NotFoundException("seal"));
    }

    @Override
    public Seal revoke(SealId id, Revision revision, @Nullable SealRevocationDraft draft) {
        return seals.revoke(caller.get(), id, revision, given(draft));
    }

    @Override
    public SealVerification verify(@Nullable InputStream document) {
        return seals.verify(caller.get(), new LinesBody(document, headers));
    }
}

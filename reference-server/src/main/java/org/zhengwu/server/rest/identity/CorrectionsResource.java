package org.zhengwu.server.rest.identity;

import static org.zhengwu.server.rest.Given.given;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.Revision;
import org.zhengwu.api.http.identity.CorrectionsHttp;
import org.zhengwu.api.technical.identity.Correction;
import org.zhengwu.api.technical.identity.CorrectionDecisionDraft;
import org.zhengwu.api.technical.identity.CorrectionId;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.NameCorrectionDraft;
import org.zhengwu.server.rest.CurrentCaller;

/** Serves requests for correction: translates, decides nothing. */
@RequestScoped
public class CorrectionsResource implements CorrectionsHttp {

    private final IdentityService identity;
    private final CurrentCaller caller;

    @Inject
    public CorrectionsResource(IdentityService identity, CurrentCaller caller) {
        this.identity = identity;
        this.caller = caller;
    }

    @Override
    public Correction request(IdempotencyKey key, NameCorrectionDraft draft) {
        return identity.requestCorrection(caller.get(), key, given(draft));
    }

    @Override
    public Page<Correction> waiting(@Nullable Integer limit, @Nullable String cursor) {
        return identity.waitingCorrections(caller.get(), PageRequest.of(limit, cursor));
    }

    @Override
    public Correction decide(CorrectionId id, Revision revision, CorrectionDecisionDraft draft) {
        return identity.decideCorrection(caller.get(), id, revision, given(draft));
    }
}

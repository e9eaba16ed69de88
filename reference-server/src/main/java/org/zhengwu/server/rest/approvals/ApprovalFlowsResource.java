package org.zhengwu.server.rest.approvals;

import static org.zhengwu.server.rest.Given.given;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.CappedCount;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.Page;
import org.zhengwu.api.http.approvals.ApprovalFlowsHttp;
import org.zhengwu.api.technical.approvals.ApprovalService;
import org.zhengwu.api.technical.approvals.FlowDefinition;
import org.zhengwu.api.technical.approvals.FlowDefinitionDraft;
import org.zhengwu.server.rest.CurrentCaller;

/** Serves approval flows: translates, decides nothing. */
@RequestScoped
public class ApprovalFlowsResource implements ApprovalFlowsHttp {

    private final ApprovalService approvals;
    private final CurrentCaller caller;

    @Inject
    public ApprovalFlowsResource(ApprovalService approvals, CurrentCaller caller) {
        this.approvals = approvals;
        this.caller = caller;
    }

    @Override
    public FlowDefinition find(@Nullable String item, @Nullable String division, @Nullable String on) {
        return approvals
                .findFlow(caller.get(), item, division, on)
                .orElseThrow(() -> new NotFoundException("approval-flow"));
    }

    @Override
    public Page<FlowDefinition> versions(@Nullable String item, @Nullable String division) {
        List<FlowDefinition> versions = approvals.flowVersions(caller.get(), item, division);
        return new Page<>(versions, null, CappedCount.of(versions.size()));
    }

    // The body may be absent from a request although the contract asks for one.
    @Override
    public FlowDefinition publish(IdempotencyKey key, @Nullable FlowDefinitionDraft draft) {
        return approvals.publishFlow(caller.get(), key, given(draft));
    }
}

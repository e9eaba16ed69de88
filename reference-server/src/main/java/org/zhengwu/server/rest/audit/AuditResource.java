package org.zhengwu.server.rest.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.http.audit.AuditHttp;
import org.zhengwu.api.technical.audit.AuditEntry;
import org.zhengwu.api.technical.audit.AuditEntryId;
import org.zhengwu.api.technical.audit.AuditQuery;
import org.zhengwu.api.technical.audit.AuditTrail;
import org.zhengwu.api.technical.audit.AuditVerification;
import org.zhengwu.server.rest.CurrentCaller;

/** Serves the audit trail: translates, decides nothing. */
@RequestScoped
public class AuditResource implements AuditHttp {

    private final AuditTrail trail;
    private final CurrentCaller caller;

    @Inject
    public AuditResource(AuditTrail trail, CurrentCaller caller) {
        this.trail = trail;
        this.caller = caller;
    }

    @Override
    public Page<AuditEntry> list(
            @Nullable String account,
            @Nullable String subject,
            @Nullable String action,
            @Nullable String from,
            @Nullable String until,
            @Nullable Integer limit,
            @Nullable String cursor) {
        AuditQuery query = new AuditQuery(account, subject, action, from, until);
        return trail.list(caller.get(), query, PageRequest.of(limit, cursor));
    }

    @Override
    public AuditEntry find(AuditEntryId id) {
        return trail.find(caller.get(), id).orElseThrow(() -> new NotFoundException("audit-entry"));
    }

    @Override
    public AuditVerification verify() {
        return trail.verify(caller.get());
    }

    @Override
    public Response export() {
        return Response.ok(trail.export(caller.get()), JSON_LINES)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit.jsonl\"")
                .build();
    }
}

package org.zhengwu.api.http.client;

import java.io.InputStream;
import java.util.Optional;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.http.audit.AuditHttp;
import org.zhengwu.api.technical.audit.AuditEntry;
import org.zhengwu.api.technical.audit.AuditEntryId;
import org.zhengwu.api.technical.audit.AuditQuery;
import org.zhengwu.api.technical.audit.AuditTrail;
import org.zhengwu.api.technical.audit.AuditVerification;

/** The audit trail of a server, over HTTP. */
final class RemoteAudit implements AuditTrail {

    private final Sessions sessions;

    RemoteAudit(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Page<AuditEntry> list(Caller caller, AuditQuery query, PageRequest page) {
        return audit(caller)
                .list(
                        query.account(),
                        query.subject(),
                        query.action(),
                        query.from(),
                        query.until(),
                        page.limit(),
                        page.cursor());
    }

    @Override
    public Optional<AuditEntry> find(Caller caller, AuditEntryId id) {
        return Sessions.found(() -> audit(caller).find(id));
    }

    @Override
    public AuditVerification verify(Caller caller) {
        return audit(caller).verify();
    }

    @Override
    public InputStream export(Caller caller) {
        return audit(caller).export().readEntity(InputStream.class);
    }

    private AuditHttp audit(Caller caller) {
        return sessions.as(caller, AuditHttp.class);
    }
}

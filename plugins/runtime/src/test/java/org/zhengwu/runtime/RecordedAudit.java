package org.zhengwu.runtime;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.zhengwu.api.Caller;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.audit.AuditLog;

/** Remembers what was to be audited. */
final class RecordedAudit implements AuditLog {

    private final List<AuditFact> alone = new CopyOnWriteArrayList<>();

    @Override
    public void append(Caller caller, AuditFact fact) {
        throw new UnsupportedOperationException("The runtime changes no record");
    }

    @Override
    public void appendAlone(Caller caller, AuditFact fact) {
        alone.add(fact);
    }

    List<AuditFact> alone() {
        return alone;
    }
}

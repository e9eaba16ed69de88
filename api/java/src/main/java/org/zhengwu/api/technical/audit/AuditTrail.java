package org.zhengwu.api.technical.audit;

import static org.zhengwu.api.Reach.ALL;
import static org.zhengwu.api.Role.AUDIT_ADMINISTRATOR;

import java.io.InputStream;
import java.util.Optional;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.Permits;

/**
 * Reads and proves the audit trail (审计, SEC-004). There is no operation that changes or removes an
 * entry; entries are appended by {@code org.zhengwu.spi.technical.audit.AuditLog} alone, and take their
 * place in the chain within a second of their commit. Until then they are not read here.
 */
public interface AuditTrail {

    /**
     * Lists the entries that a query finds, the newest first. One that was edited in the database is shown
     * and marked as edited, whatever stands in it; {@link #verify} names it.
     *
     * @throws org.zhengwu.api.InvalidInputException if the query or the cursor breaks a rule
     */
    @Permits(role = AUDIT_ADMINISTRATOR, scope = ALL)
    Page<AuditEntry> list(Caller caller, AuditQuery query, PageRequest page);

    /** Finds an entry that is in the chain. */
    @Permits(role = AUDIT_ADMINISTRATOR, scope = ALL)
    Optional<AuditEntry> find(Caller caller, AuditEntryId id);

    /**
     * Recomputes the whole chain and compares it with the signed checkpoints that lie outside the
     * database; takes seconds for each million entries.
     */
    @Permits(role = AUDIT_ADMINISTRATOR, scope = ALL)
    AuditVerification verify(Caller caller);

    /**
     * Writes the whole trail out in UTF-8 as JSON Lines: the entries of the chain from the first on,
     * those not yet linked, and an end line that tells a complete export from a torn one. It is read
     * while it is made and never held in memory; close it to stop it.
     */
    @Permits(role = AUDIT_ADMINISTRATOR, scope = ALL)
    InputStream export(Caller caller);
}

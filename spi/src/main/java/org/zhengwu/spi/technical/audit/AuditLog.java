package org.zhengwu.spi.technical.audit;

import org.zhengwu.api.Caller;

/** Appends to the audit trail. */
public interface AuditLog {

    /** Appends in the transaction of the change that the entry describes; both commit, or neither. */
    void append(Caller caller, AuditFact fact);

    /** Appends in a transaction of its own, committed on return: for refusals and audited reads. */
    void appendAlone(Caller caller, AuditFact fact);
}

package org.zhengwu.tck.technical.audit;

/** Runs the contract of the audit trail. */
public class AuditTest implements AuditContract, AuditQueryContract {}

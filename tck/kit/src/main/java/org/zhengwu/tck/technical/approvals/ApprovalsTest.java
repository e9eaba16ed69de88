package org.zhengwu.tck.technical.approvals;

/** Runs the contract of approval flows. */
public class ApprovalsTest implements ApprovalContract {}

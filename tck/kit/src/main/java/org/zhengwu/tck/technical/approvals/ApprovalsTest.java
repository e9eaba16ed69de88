package org.zhengwu.tck.technical.approvals;

/** Runs every contract of approval flows. */
public class ApprovalsTest implements ApprovalContract, FlowContract, SigningContract {}

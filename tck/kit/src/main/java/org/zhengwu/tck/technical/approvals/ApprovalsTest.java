package org.zhengwu.tck.technical.approvals;

/** Runs every contract of approval flows. */
public class ApprovalsTest
        implements ApprovalAnswerContract,
                ApprovalContract,
                ApprovalStateContract,
                DelegationContract,
                FlowContract,
                FlowPublicationContract,
                LimitContract,
                SignerTraceContract,
                SigningContract {}

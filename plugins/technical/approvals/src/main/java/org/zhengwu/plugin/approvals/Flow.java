package org.zhengwu.plugin.approvals;

import java.util.UUID;
import org.zhengwu.api.technical.approvals.FlowDefinition;
import org.zhengwu.api.technical.approvals.FlowReference;

/** A version of a flow as the database holds it: its key, how approvals name it, and what it says. */
record Flow(UUID id, FlowReference reference, FlowDefinition definition) {}

package org.zhengwu.plugin.approvals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.zhengwu.api.EventId;
import org.zhengwu.api.technical.deadlines.DeadlineRecomputed;
import org.zhengwu.spi.EventSubscriber;

/** Tells of a step when it is due after a calendar or a rule moved the end of its clock (CAL-007). */
@ApplicationScoped
class MovedSteps implements EventSubscriber<DeadlineRecomputed> {

    private final ApprovalTable table;

    @Inject
    MovedSteps(ApprovalTable table) {
        this.table = table;
    }

    @Override
    public String name() {
        return "approvals.deadline-recomputed";
    }

    @Override
    public Class<DeadlineRecomputed> type() {
        return DeadlineRecomputed.class;
    }

    @Override
    public void on(EventId id, DeadlineRecomputed event) {
        table.lockRunningOn(event.subject(), event.deadline())
                .ifPresent(approval -> approval.due(event.newEnd(), event.provisional()));
    }
}

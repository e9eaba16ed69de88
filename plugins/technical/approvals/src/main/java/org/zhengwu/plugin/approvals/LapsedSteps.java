package org.zhengwu.plugin.approvals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.EventId;
import org.zhengwu.api.technical.deadlines.DeadlineLapsed;
import org.zhengwu.spi.EventSubscriber;

/** Does once what the flow says of a step whose limit lapsed (APR-018), unless the approval has left the step. */
@ApplicationScoped
class LapsedSteps implements EventSubscriber<DeadlineLapsed> {

    private static final String NAME = "approvals.deadline-lapsed";

    private final ApprovalTable table;
    private final ApprovalWork work;

    @Inject
    LapsedSteps(ApprovalTable table, ApprovalWork work) {
        this.table = table;
        this.work = work;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<DeadlineLapsed> type() {
        return DeadlineLapsed.class;
    }

    @Override
    public void on(EventId id, DeadlineLapsed event) {
        table.lockRunningOn(event.subject(), event.deadline())
                .filter(approval -> !approval.hasLapsed())
                .ifPresent(approval -> work.lapse(Caller.system(NAME), approval, event.lastDay()));
    }
}

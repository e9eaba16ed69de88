package org.zhengwu.plugin.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.zhengwu.api.EventId;
import org.zhengwu.api.technical.deadlines.DeadlineRecomputed;
import org.zhengwu.spi.EventSubscriber;

/** Keeps the inbox in order when a calendar or a rule moves the end of a clock (CAL-007). */
@ApplicationScoped
class MovedLimits implements EventSubscriber<DeadlineRecomputed> {

    private final CaseStore store;
    private final CaseClocks clocks;

    @Inject
    MovedLimits(CaseStore store, CaseClocks clocks) {
        this.store = store;
        this.clocks = clocks;
    }

    @Override
    public String name() {
        return "cases.deadline-recomputed";
    }

    @Override
    public Class<DeadlineRecomputed> type() {
        return DeadlineRecomputed.class;
    }

    @Override
    public void on(EventId id, DeadlineRecomputed event) {
        store.of(event.subject()).ifPresent(found -> {
            store.due(found.id(), clocks.nearest(found));
        });
    }
}

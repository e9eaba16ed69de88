package org.zhengwu.plugin.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.zhengwu.api.EventId;
import org.zhengwu.api.technical.deadlines.DeadlineRecomputed;
import org.zhengwu.spi.EventSubscriber;

/** Keeps the inbox in order, and tells the applicant, when a calendar or a rule moves the end of a clock (CAL-007). */
@ApplicationScoped
class MovedLimits implements EventSubscriber<DeadlineRecomputed> {

    private final CaseStore store;
    private final CaseClocks clocks;
    private final CaseNotices notices;

    @Inject
    MovedLimits(CaseStore store, CaseClocks clocks, CaseNotices notices) {
        this.store = store;
        this.clocks = clocks;
        this.notices = notices;
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
            if (!event.oldEnd().equals(event.newEnd())) {
                notices.toApplicant(
                        found,
                        "case.limit-moved",
                        Map.of(
                                "before", event.oldEnd().toString(),
                                "end", event.newEnd().toString()));
            }
        });
    }
}

package org.zhengwu.plugin.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.EventId;
import org.zhengwu.api.technical.deadlines.DeadlineLapsed;
import org.zhengwu.api.technical.deadlines.LapseAction;
import org.zhengwu.spi.EventSubscriber;

/** Draws the consequence of a limit that lapsed: acceptance by law (LIC-002), or an overrun (LIC-022). */
@ApplicationScoped
class LapsedLimits implements EventSubscriber<DeadlineLapsed> {

    private static final String NAME = "cases.deadline-lapsed";

    private final CaseStore store;
    private final Intake intake;
    private final Handling handling;

    @Inject
    LapsedLimits(CaseStore store, Intake intake, Handling handling) {
        this.store = store;
        this.intake = intake;
        this.handling = handling;
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
        Caller law = Caller.system(NAME);
        store.of(event.subject()).ifPresent(found -> {
            if (event.action() == LapseAction.DEEMED_ACCEPTED) {
                intake.deemAccepted(law, found, event);
            } else {
                handling.overrun(law, found, event);
            }
            store.flush();
        });
    }
}

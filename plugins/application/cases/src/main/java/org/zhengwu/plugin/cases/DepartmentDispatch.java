package org.zhengwu.plugin.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.EventId;
import org.zhengwu.api.application.cases.CaseAnswerRefused;
import org.zhengwu.api.application.cases.CaseHandoverBegun;
import org.zhengwu.api.application.cases.CaseHandoverEnded;
import org.zhengwu.api.application.cases.HandoverEvent;
import org.zhengwu.spi.EventSubscriber;
import org.zhengwu.spi.LegalClock;
import org.zhengwu.spi.application.cases.EndedCase;
import org.zhengwu.spi.application.cases.RefusedAnswer;

/** Tells the systems of departments what they have to know, in order for each case; an outage is waited out. */
@ApplicationScoped
class DepartmentDispatch implements EventSubscriber<HandoverEvent> {

    private final CaseStore cases;
    private final HandoverStore store;
    private final DepartmentSystems systems;
    private final HandedCases handed;
    private final CaseTrace trace;
    private final LegalClock clock;

    @Inject
    DepartmentDispatch(
            CaseStore cases,
            HandoverStore store,
            DepartmentSystems systems,
            HandedCases handed,
            CaseTrace trace,
            LegalClock clock) {
        this.cases = cases;
        this.store = store;
        this.systems = systems;
        this.handed = handed;
        this.trace = trace;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "cases.department-systems";
    }

    @Override
    public Class<HandoverEvent> type() {
        return HandoverEvent.class;
    }

    @Override
    public void on(EventId id, HandoverEvent event) {
        Connection to = systems.named(event.system());
        if (event instanceof CaseHandoverBegun begun) {
            handOver(to, begun);
        } else if (event instanceof CaseHandoverEnded ended) {
            to.port().takeBack(new EndedCase(ended.about().number(), ended.state(), ended.on()));
        } else if (event instanceof CaseAnswerRefused refused) {
            to.port()
                    .refuse(new RefusedAnswer(
                            refused.about().number(), refused.answer(), refused.sequence(), refused.code()));
        }
    }

    private void handOver(Connection to, CaseHandoverBegun begun) {
        // Unlocked: nobody waits for a system that does not answer.
        CaseEntity accepted = cases.seen(begun.about().id());
        Caller caller = systems.caller(to, accepted.organ());
        to.port().handOver(handed.of(caller, accepted), handed.materials(caller));
        store.handedOver(accepted.id(), clock.now());
        trace.ofHandover(caller, accepted, to.name());
    }
}

package org.zhengwu.plugin.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.zhengwu.api.EventId;
import org.zhengwu.api.application.cases.CaseEvent;
import org.zhengwu.spi.EventSubscriber;

/** Reports a case again after each event of it. */
@ApplicationScoped
class CaseEvents implements EventSubscriber<CaseEvent> {

    private final Reporting reporting;

    @Inject
    CaseEvents(Reporting reporting) {
        this.reporting = reporting;
    }

    @Override
    public String name() {
        return "exchange.cases";
    }

    @Override
    public Class<CaseEvent> type() {
        return CaseEvent.class;
    }

    @Override
    public void on(EventId id, CaseEvent event) {
        reporting.of(event.subject());
    }
}

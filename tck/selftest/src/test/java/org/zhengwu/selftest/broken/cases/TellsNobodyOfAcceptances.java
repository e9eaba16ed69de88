package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Event;
import org.zhengwu.api.application.cases.CaseAccepted;
import org.zhengwu.spi.Outbox;

/** Tells no acceptance, against EVT-001. */
@Decorator
@Priority(1)
abstract class TellsNobodyOfAcceptances implements Outbox {

    @Inject
    @Delegate
    @Any
    Outbox whole;

    @Override
    public void add(Event event) {
        if (!(event instanceof CaseAccepted)) {
            whole.add(event);
        }
    }
}

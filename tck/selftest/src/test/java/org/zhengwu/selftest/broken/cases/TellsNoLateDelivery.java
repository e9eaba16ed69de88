package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Event;
import org.zhengwu.api.application.cases.CaseOverrun;
import org.zhengwu.spi.Outbox;

/** Tells no delivery that is late, against LIC-022. */
@Decorator
@Priority(1)
abstract class TellsNoLateDelivery implements Outbox {

    @Inject
    @Delegate
    @Any
    Outbox whole;

    @Override
    public void add(Event event) {
        boolean late = event instanceof CaseOverrun overrun && overrun.matter().equals("permit-delivery");
        if (!late) {
            whole.add(event);
        }
    }
}

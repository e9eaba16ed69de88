package org.zhengwu.selftest.broken.approvals;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Event;
import org.zhengwu.api.technical.approvals.FlowPublished;
import org.zhengwu.spi.Outbox;

/** Tells no publication of a flow, against EVT-001. */
@Decorator
@Priority(1)
abstract class TellsNoPublication implements Outbox {

    @Inject
    @Delegate
    @Any
    Outbox whole;

    @Override
    public void add(Event event) {
        if (!(event instanceof FlowPublished)) {
            whole.add(event);
        }
    }
}

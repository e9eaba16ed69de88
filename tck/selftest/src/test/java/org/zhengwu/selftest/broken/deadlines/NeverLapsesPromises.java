package org.zhengwu.selftest.broken.deadlines;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Event;
import org.zhengwu.api.technical.deadlines.ClockKind;
import org.zhengwu.api.technical.deadlines.DeadlineLapsed;
import org.zhengwu.spi.Outbox;

/** Tells no lapse of a promise, against LIC-022. */
@Decorator
@Priority(1)
abstract class NeverLapsesPromises implements Outbox {

    @Inject
    @Delegate
    @Any
    Outbox whole;

    @Override
    public void add(Event event) {
        if (!(event instanceof DeadlineLapsed lapsed && lapsed.kind() == ClockKind.PROMISED)) {
            whole.add(event);
        }
    }
}

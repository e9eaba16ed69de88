package org.zhengwu.selftest.broken.deadlines;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Event;
import org.zhengwu.api.technical.deadlines.DeadlineLapsed;
import org.zhengwu.selftest.broken.Altered;
import org.zhengwu.spi.Outbox;

/** Tells a lapse by another matter than that of its clock, against LIC-002. */
@Decorator
@Priority(1)
abstract class TellsALapseByItsRule implements Outbox {

    @Inject
    @Delegate
    @Any
    Outbox whole;

    @Override
    public void add(Event event) {
        whole.add(event instanceof DeadlineLapsed lapsed ? Altered.with(lapsed, "matter", "time-limit") : event);
    }
}

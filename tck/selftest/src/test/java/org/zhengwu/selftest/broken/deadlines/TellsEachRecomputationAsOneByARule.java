package org.zhengwu.selftest.broken.deadlines;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Event;
import org.zhengwu.api.technical.deadlines.ChangeCause;
import org.zhengwu.api.technical.deadlines.DeadlineRecomputed;
import org.zhengwu.selftest.broken.Altered;
import org.zhengwu.spi.Outbox;

/** Tells that a rule moved a clock where a calendar did, against CAL-007. */
@Decorator
@Priority(1)
abstract class TellsEachRecomputationAsOneByARule implements Outbox {

    @Inject
    @Delegate
    @Any
    Outbox whole;

    @Override
    public void add(Event event) {
        whole.add(event instanceof DeadlineRecomputed moved ? Altered.with(moved, "cause", ChangeCause.RULE) : event);
    }
}

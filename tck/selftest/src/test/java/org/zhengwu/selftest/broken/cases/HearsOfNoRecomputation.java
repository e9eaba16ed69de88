package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.EventId;
import org.zhengwu.api.technical.deadlines.DeadlineRecomputed;
import org.zhengwu.spi.EventSubscriber;

/** Leaves the inbox as it was when a calendar moves an end, against CAL-007. */
@Decorator
@Priority(1)
abstract class HearsOfNoRecomputation implements EventSubscriber<DeadlineRecomputed> {

    @Inject
    @Delegate
    @Any
    EventSubscriber<DeadlineRecomputed> whole;

    @Override
    public void on(EventId id, DeadlineRecomputed event) {
        // The next page of the inbox will show the old day.
    }
}

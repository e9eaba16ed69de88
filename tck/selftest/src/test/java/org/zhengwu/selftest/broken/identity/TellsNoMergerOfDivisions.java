package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Event;
import org.zhengwu.api.technical.identity.DivisionMerged;
import org.zhengwu.spi.Outbox;

/** Tells no function that a division was merged, against DIV-002. */
@Decorator
@Priority(1)
abstract class TellsNoMergerOfDivisions implements Outbox {

    @Inject
    @Delegate
    @Any
    Outbox whole;

    @Override
    public void add(Event event) {
        if (!(event instanceof DivisionMerged)) {
            whole.add(event);
        }
    }
}

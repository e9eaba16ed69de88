package org.zhengwu.selftest.broken.codes;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Event;
import org.zhengwu.api.technical.codes.CodeTablePublished;
import org.zhengwu.spi.Outbox;

/** Publishes code tables in silence, against COD-009. */
@Decorator
@Priority(1)
abstract class TellsNobodyOfPublications implements Outbox {

    @Inject
    @Delegate
    @Any
    Outbox whole;

    @Override
    public void add(Event event) {
        if (!(event instanceof CodeTablePublished)) {
            whole.add(event);
        }
    }
}

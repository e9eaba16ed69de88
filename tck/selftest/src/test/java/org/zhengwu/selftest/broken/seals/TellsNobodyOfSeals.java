package org.zhengwu.selftest.broken.seals;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Event;
import org.zhengwu.api.technical.seals.SealEnrolled;
import org.zhengwu.api.technical.seals.SealRevoked;
import org.zhengwu.spi.Outbox;

/** Enrols and revokes seals in silence, against SEA-006. */
@Decorator
@Priority(1)
abstract class TellsNobodyOfSeals implements Outbox {

    @Inject
    @Delegate
    @Any
    Outbox whole;

    @Override
    public void add(Event event) {
        if (!(event instanceof SealEnrolled || event instanceof SealRevoked)) {
            whole.add(event);
        }
    }
}

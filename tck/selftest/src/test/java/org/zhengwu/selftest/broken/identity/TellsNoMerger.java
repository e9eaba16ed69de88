package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Event;
import org.zhengwu.api.technical.identity.OrganMerged;
import org.zhengwu.spi.Outbox;

/** Tells no function that an organ was merged, so that its open work stays behind, against DLN-006, APR-005 and CSE-109. */
@Decorator
@Priority(1)
abstract class TellsNoMerger implements Outbox {

    @Inject
    @Delegate
    @Any
    Outbox whole;

    @Override
    public void add(Event event) {
        if (!(event instanceof OrganMerged)) {
            whole.add(event);
        }
    }
}

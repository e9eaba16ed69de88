package org.zhengwu.selftest.broken.catalogue;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Event;
import org.zhengwu.api.application.catalogue.ItemPublished;
import org.zhengwu.spi.Outbox;

/** Tells the publication of the first version of an item alone, against EVT-001. */
@Decorator
@Priority(1)
abstract class TellsFirstVersionsAlone implements Outbox {

    @Inject
    @Delegate
    @Any
    Outbox whole;

    @Override
    public void add(Event event) {
        if (!(event instanceof ItemPublished published) || published.number() == 1) {
            whole.add(event);
        }
    }
}

package org.zhengwu.selftest.broken.catalogue;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Event;
import org.zhengwu.api.application.catalogue.RegionalItemOutdated;
import org.zhengwu.spi.Outbox;

/** Says nothing of the regional items that no longer fit, against CAT-007. */
@Decorator
@Priority(1)
abstract class LeavesRegionsBehindInSilence implements Outbox {

    @Inject
    @Delegate
    @Any
    Outbox whole;

    @Override
    public void add(Event event) {
        if (!(event instanceof RegionalItemOutdated)) {
            whole.add(event);
        }
    }
}

package org.zhengwu.selftest.broken.catalogue;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import org.zhengwu.api.Event;
import org.zhengwu.api.application.catalogue.RegionalItemOutdated;
import org.zhengwu.spi.Outbox;

/** Tells no region that the superior's item was withdrawn, against CAT-007. */
@Decorator
@Priority(1)
abstract class TellsNoRegionOfAWithdrawal implements Outbox {

    @Inject
    @Delegate
    @Any
    Outbox whole;

    @Override
    public void add(Event event) {
        boolean withdrawn = event instanceof RegionalItemOutdated outdated
                && outdated.fields().equals(List.of("parent"));
        if (!withdrawn) {
            whole.add(event);
        }
    }
}

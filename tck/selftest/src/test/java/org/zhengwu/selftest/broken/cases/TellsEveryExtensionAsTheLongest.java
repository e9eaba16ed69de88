package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Event;
import org.zhengwu.api.application.cases.CaseExtended;
import org.zhengwu.selftest.broken.Altered;
import org.zhengwu.spi.Outbox;

/** Tells every extension as one of ten days, against EVT-001. */
@Decorator
@Priority(1)
abstract class TellsEveryExtensionAsTheLongest implements Outbox {

    @Inject
    @Delegate
    @Any
    Outbox whole;

    @Override
    public void add(Event event) {
        whole.add(event instanceof CaseExtended extended ? Altered.with(extended, "days", 10) : event);
    }
}

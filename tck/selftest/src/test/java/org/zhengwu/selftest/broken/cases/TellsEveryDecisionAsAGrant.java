package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Event;
import org.zhengwu.api.application.cases.CaseDecided;
import org.zhengwu.api.application.cases.DecisionOutcome;
import org.zhengwu.selftest.broken.Altered;
import org.zhengwu.spi.Outbox;

/** Tells a refusal as a grant, against EVT-001. */
@Decorator
@Priority(1)
abstract class TellsEveryDecisionAsAGrant implements Outbox {

    @Inject
    @Delegate
    @Any
    Outbox whole;

    @Override
    public void add(Event event) {
        whole.add(
                event instanceof CaseDecided decided ? Altered.with(decided, "outcome", DecisionOutcome.GRANT) : event);
    }
}

package org.zhengwu.selftest.broken.approvals;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Event;
import org.zhengwu.api.technical.approvals.ApprovalStepLapsed;
import org.zhengwu.api.technical.approvals.StepLapse;
import org.zhengwu.selftest.broken.Altered;
import org.zhengwu.spi.Outbox;

/** Says that it handed over where it urged, against APR-018. */
@Decorator
@Priority(1)
abstract class HandsOverToAnybody implements Outbox {

    @Inject
    @Delegate
    @Any
    Outbox whole;

    @Override
    public void add(Event event) {
        boolean urged = event instanceof ApprovalStepLapsed lapsed && lapsed.done() == StepLapse.URGE;
        whole.add(urged ? Altered.with((ApprovalStepLapsed) event, "done", StepLapse.HAND_OVER) : event);
    }
}

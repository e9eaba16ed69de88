package org.zhengwu.selftest.broken.approvals;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Event;
import org.zhengwu.api.technical.approvals.ApprovalId;
import org.zhengwu.api.technical.approvals.SignersChanged;
import org.zhengwu.api.technical.deadlines.DeadlineState;
import org.zhengwu.spi.Outbox;
import org.zhengwu.spi.technical.deadlines.Deadlines;

/** Tells no change of the signers where the limit of a step handed it over, against APR-018. */
@Decorator
@Priority(1)
abstract class TellsNoSignersOfAHandOver implements Outbox {

    @Inject
    @Delegate
    @Any
    Outbox whole;

    @Inject
    Deadlines deadlines;

    @Override
    public void add(Event event) {
        if (!(event instanceof SignersChanged changed) || isRunning(changed.approval())) {
            whole.add(event);
        }
    }

    private boolean isRunning(ApprovalId approval) {
        return deadlines.of(approval.subject()).stream().noneMatch(each -> each.state() == DeadlineState.LAPSED);
    }
}

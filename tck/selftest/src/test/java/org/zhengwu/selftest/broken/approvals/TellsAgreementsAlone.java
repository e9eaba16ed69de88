package org.zhengwu.selftest.broken.approvals;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Event;
import org.zhengwu.api.technical.approvals.ApprovalReviewed;
import org.zhengwu.api.technical.approvals.Opinion;
import org.zhengwu.spi.Outbox;

/** Tells nobody that a review sent something back, against APR-003. */
@Decorator
@Priority(1)
abstract class TellsAgreementsAlone implements Outbox {

    @Inject
    @Delegate
    @Any
    Outbox whole;

    @Override
    public void add(Event event) {
        if (!(event instanceof ApprovalReviewed reviewed) || reviewed.opinion() == Opinion.AGREE) {
            whole.add(event);
        }
    }
}

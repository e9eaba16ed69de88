package org.zhengwu.selftest.broken.approvals;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Event;
import org.zhengwu.api.technical.approvals.ApprovalMoved;
import org.zhengwu.api.technical.approvals.ApprovalReviewed;
import org.zhengwu.api.technical.approvals.Opinion;
import org.zhengwu.spi.Outbox;

/** Tells each step that was signed as the end of the reviews, against APR-006. */
@Decorator
@Priority(1)
abstract class TellsEachSignatureAsTheLast implements Outbox {

    @Inject
    @Delegate
    @Any
    Outbox whole;

    @Override
    public void add(Event event) {
        whole.add(event);
        if (event instanceof ApprovalMoved moved) {
            whole.add(new ApprovalReviewed(
                    moved.subject(), moved.approval(), moved.organ(), Opinion.AGREE, moved.revision()));
        }
    }
}

package org.zhengwu.selftest.broken.approvals;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.zhengwu.api.Event;
import org.zhengwu.api.technical.approvals.ApprovalId;
import org.zhengwu.api.technical.approvals.ApprovalMoved;
import org.zhengwu.spi.Outbox;

/** Tells the first move of an approval alone, and not that it went back, against APR-010. */
@Decorator
@Priority(1)
abstract class TellsTheFirstMoveAlone implements Outbox {

    @Inject
    @Delegate
    @Any
    Outbox whole;

    private final Set<ApprovalId> told = ConcurrentHashMap.newKeySet();

    @Override
    public void add(Event event) {
        if (!(event instanceof ApprovalMoved moved) || told.add(moved.approval())) {
            whole.add(event);
        }
    }
}

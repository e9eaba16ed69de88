package org.zhengwu.selftest.broken.deadlines;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.technical.deadlines.Deadline;
import org.zhengwu.api.technical.deadlines.DeadlineId;
import org.zhengwu.runtime.persistence.Statements;
import org.zhengwu.spi.technical.deadlines.Deadlines;

/** Lists a clock as due whose matter has ended, against DLN-005. */
@Decorator
@Priority(1)
abstract class ListsWhatWasCancelled implements Deadlines {

    @Inject
    @Delegate
    @Any
    Deadlines whole;

    @Inject
    Statements statements;

    @Override
    public Deadline cancel(DeadlineId id) {
        Deadline cancelled = whole.cancel(id);
        statements.update("update dl_clock set to_do = true where id = ?", id.value());
        return cancelled;
    }
}

package org.zhengwu.selftest.broken.deadlines;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.technical.deadlines.Deadline;
import org.zhengwu.selftest.broken.Altered;
import org.zhengwu.spi.technical.deadlines.ClockStart;
import org.zhengwu.spi.technical.deadlines.Deadlines;

/** Names a rule for the limit that is the own one of an item, against DLN-002. */
@Decorator
@Priority(1)
abstract class NamesTheRuleOfAnOwnLimit implements Deadlines {

    @Inject
    @Delegate
    @Any
    Deadlines whole;

    @Override
    public Deadline start(ClockStart start) {
        Deadline started = whole.start(start);
        return started.rule() == null ? Altered.with(started, "rule", start.matter()) : started;
    }
}

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

/** Takes the general limit where the item has one of its own, against DLN-002. */
@Decorator
@Priority(1)
abstract class IgnoresTheItemsLimit implements Deadlines {

    @Inject
    @Delegate
    @Any
    Deadlines whole;

    @Override
    public Deadline start(ClockStart start) {

        return whole.start(Altered.with(start, "ownLimit", null));
    }
}

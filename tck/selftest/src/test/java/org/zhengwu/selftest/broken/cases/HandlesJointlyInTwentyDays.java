package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.technical.deadlines.Deadline;
import org.zhengwu.selftest.broken.Altered;
import org.zhengwu.spi.technical.deadlines.ClockStart;
import org.zhengwu.spi.technical.deadlines.Deadlines;

/** Gives joint handling the limit of one organ, against LIC-005. */
@Decorator
@Priority(1)
abstract class HandlesJointlyInTwentyDays implements Deadlines {

    @Inject
    @Delegate
    @Any
    Deadlines whole;

    @Override
    public Deadline start(ClockStart start) {

        boolean joint = start.matter().equals("permit-decision-joint");
        return whole.start(joint ? Altered.with(start, "matter", "permit-decision") : start);
    }
}

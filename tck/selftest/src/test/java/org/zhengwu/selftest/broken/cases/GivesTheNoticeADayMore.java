package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.technical.deadlines.Deadline;
import org.zhengwu.api.technical.deadlines.Limit;
import org.zhengwu.api.technical.deadlines.LimitUnit;
import org.zhengwu.spi.technical.deadlines.ClockStart;
import org.zhengwu.spi.technical.deadlines.Deadlines;

/** Gives the organ six working days for the notice, against LIC-001. */
@Decorator
@Priority(1)
abstract class GivesTheNoticeADayMore implements Deadlines {

    @Inject
    @Delegate
    @Any
    Deadlines whole;

    @Override
    public Deadline start(ClockStart start) {
        boolean notice = start.matter().equals("permit-supplement-notice");
        return whole.start(new ClockStart(
                start.matter(),
                start.kind(),
                start.subject(),
                start.organ(),
                start.division(),
                start.startDay(),
                notice ? new Limit(6, LimitUnit.WORKING_DAY) : start.ownLimit(),
                start.ownBasis()));
    }
}

package org.zhengwu.selftest.broken.approvals;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.zhengwu.api.technical.deadlines.Deadline;
import org.zhengwu.api.technical.deadlines.DeadlineId;
import org.zhengwu.spi.technical.deadlines.ClockStart;
import org.zhengwu.spi.technical.deadlines.Deadlines;

/** Leaves the clock of a step running once it is signed, against APR-017. */
@Decorator
@Priority(1)
abstract class KeepsTheClocksOfStepsRunning implements Deadlines {

    @Inject
    @Delegate
    @Any
    Deadlines whole;

    private final Map<DeadlineId, Deadline> ofSteps = new ConcurrentHashMap<>();

    @Override
    public Deadline start(ClockStart start) {
        Deadline started = whole.start(start);
        if (started.matter().equals("approval-step")) {
            ofSteps.put(started.id(), started);
        }
        return started;
    }

    @Override
    public Deadline meet(DeadlineId id, LocalDate day) {
        Deadline ofStep = ofSteps.get(id);
        return ofStep == null ? whole.meet(id, day) : ofStep;
    }
}

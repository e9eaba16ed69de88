package org.zhengwu.plugin.deadlines;

import static org.zhengwu.api.technical.deadlines.DeadlineState.CANCELLED;
import static org.zhengwu.api.technical.deadlines.DeadlineState.LAPSED;
import static org.zhengwu.api.technical.deadlines.DeadlineState.MET;
import static org.zhengwu.api.technical.deadlines.DeadlineState.RUNNING;
import static org.zhengwu.api.technical.deadlines.DeadlineState.STOPPED;

import java.util.Set;
import org.zhengwu.api.technical.deadlines.DeadlineState;
import org.zhengwu.runtime.state.Step;

/** The steps of a clock; an overdue one may still be met, or end with its matter. */
enum ClockStep implements Step<DeadlineState> {
    START(Set.of(), RUNNING),
    STOP(Set.of(RUNNING), STOPPED),
    RESUME(Set.of(STOPPED), RUNNING),
    EXTEND(Set.of(RUNNING), RUNNING),
    LAPSE(Set.of(RUNNING), LAPSED),
    MEET(Set.of(RUNNING, STOPPED, LAPSED), MET),
    CANCEL(Set.of(RUNNING, STOPPED, LAPSED), CANCELLED);

    private final Set<DeadlineState> from;
    private final DeadlineState to;

    ClockStep(Set<DeadlineState> from, DeadlineState to) {
        this.from = from;
        this.to = to;
    }

    @Override
    public Set<DeadlineState> from() {
        return from;
    }

    @Override
    public DeadlineState to() {
        return to;
    }
}

package org.zhengwu.server.rest.deadlines;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.http.deadlines.DeadlinesHttp;
import org.zhengwu.api.technical.deadlines.Computation;
import org.zhengwu.api.technical.deadlines.ComputationRequest;
import org.zhengwu.api.technical.deadlines.Deadline;
import org.zhengwu.api.technical.deadlines.DeadlineExplanation;
import org.zhengwu.api.technical.deadlines.DeadlineId;
import org.zhengwu.api.technical.deadlines.DeadlineService;
import org.zhengwu.server.rest.CurrentCaller;

/** Serves clocks and computations: translates, decides nothing. */
@RequestScoped
public class DeadlinesResource implements DeadlinesHttp {

    private final DeadlineService deadlines;
    private final CurrentCaller caller;

    @Inject
    public DeadlinesResource(DeadlineService deadlines, CurrentCaller caller) {
        this.deadlines = deadlines;
        this.caller = caller;
    }

    @Override
    public Page<Deadline> due(@Nullable String until, @Nullable Integer limit, @Nullable String cursor) {
        return deadlines.due(caller.get(), until, PageRequest.of(limit, cursor));
    }

    @Override
    public Computation compute(
            @Nullable String start,
            @Nullable String days,
            @Nullable String unit,
            @Nullable String division,
            @Nullable String direction,
            @Nullable String rollEndDate) {
        return deadlines.compute(
                caller.get(), new ComputationRequest(start, days, unit, division, direction, rollEndDate));
    }

    @Override
    public Deadline find(DeadlineId id) {
        return deadlines.find(caller.get(), id).orElseThrow(() -> new NotFoundException("deadline"));
    }

    @Override
    public DeadlineExplanation explain(DeadlineId id) {
        return deadlines.explain(caller.get(), id);
    }
}

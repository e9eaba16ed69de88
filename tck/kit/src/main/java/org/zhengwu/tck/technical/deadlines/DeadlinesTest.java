package org.zhengwu.tck.technical.deadlines;

import org.zhengwu.api.technical.deadlines.DeadlineService;

/** Runs every contract of time limits. */
public class DeadlinesTest
        implements ComputationContract,
                DeadlineAnswerContract,
                RuleContract,
                PublicationContract,
                ClockContract,
                ClockStepContract,
                RecomputationContract {

    @Override
    public DeadlineService function() {
        return candidate().service(DeadlineService.class);
    }
}

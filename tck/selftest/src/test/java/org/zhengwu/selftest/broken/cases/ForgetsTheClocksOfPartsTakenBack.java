package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import org.zhengwu.api.Caller;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.CaseState;
import org.zhengwu.api.technical.deadlines.Deadline;

/** Leaves the clocks of a part that was taken back with its whole out of its deadlines, against JNT-003. */
@Decorator
@Priority(1)
abstract class ForgetsTheClocksOfPartsTakenBack implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public List<Deadline> deadlines(Caller caller, CaseId id) {
        List<Deadline> clocks = whole.deadlines(caller, id);
        return whole.find(caller, id)
                        .filter(found -> found.whole() != null && found.state() == CaseState.WITHDRAWN)
                        .isPresent()
                ? List.of()
                : clocks;
    }
}

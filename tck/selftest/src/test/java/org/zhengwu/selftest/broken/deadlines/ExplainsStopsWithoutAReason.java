package org.zhengwu.selftest.broken.deadlines;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.deadlines.ChangeCause;
import org.zhengwu.api.technical.deadlines.DeadlineExplanation;
import org.zhengwu.api.technical.deadlines.DeadlineId;
import org.zhengwu.api.technical.deadlines.DeadlineService;
import org.zhengwu.selftest.broken.Altered;

/** Explains a stop by the procedure of the law in place of its reason, against LIC-004. */
@Decorator
@Priority(1)
abstract class ExplainsStopsWithoutAReason implements DeadlineService {

    @Inject
    @Delegate
    @Any
    DeadlineService whole;

    @Override
    public DeadlineExplanation explain(Caller caller, DeadlineId id) {
        DeadlineExplanation found = whole.explain(caller, id);
        return Altered.with(
                found,
                "changes",
                found.changes().stream()
                        .map(each -> each.cause() == ChangeCause.STOPPED
                                ? Altered.with(each, "source", found.deadline().basis())
                                : each)
                        .toList());
    }
}

package org.zhengwu.selftest.broken.deadlines;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.CappedCount;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.technical.deadlines.Deadline;
import org.zhengwu.api.technical.deadlines.DeadlineService;

/** Counts the clocks of a page in place of all, against PAG-001. */
@Decorator
@Priority(1)
abstract class CountsThePageOfWhatIsDue implements DeadlineService {

    @Inject
    @Delegate
    @Any
    DeadlineService whole;

    @Override
    public Page<Deadline> due(Caller caller, @Nullable String until, PageRequest page) {
        Page<Deadline> found = whole.due(caller, until, page);
        return new Page<>(
                found.items(), found.next(), CappedCount.of(found.items().size()));
    }
}

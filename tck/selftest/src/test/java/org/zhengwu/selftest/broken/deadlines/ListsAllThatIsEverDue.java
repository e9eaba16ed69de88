package org.zhengwu.selftest.broken.deadlines;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.technical.deadlines.Deadline;
import org.zhengwu.api.technical.deadlines.DeadlineService;

/** Lists every clock where no day is asked for, against DLN-005. */
@Decorator
@Priority(1)
abstract class ListsAllThatIsEverDue implements DeadlineService {

    @Inject
    @Delegate
    @Any
    DeadlineService whole;

    @Override
    public Page<Deadline> due(Caller caller, @Nullable String until, PageRequest page) {
        return whole.due(caller, until == null ? "2099-12-31" : until, page);
    }
}

package org.zhengwu.selftest.broken.deadlines;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.technical.deadlines.Deadline;
import org.zhengwu.api.technical.deadlines.DeadlineService;

/** Lists a page of what is due the latest end first, against DLN-005. */
@Decorator
@Priority(1)
abstract class ListsTheLatestEndFirst implements DeadlineService {

    @Inject
    @Delegate
    @Any
    DeadlineService whole;

    @Override
    public Page<Deadline> due(Caller caller, @Nullable String until, PageRequest page) {
        Page<Deadline> found = whole.due(caller, until, page);
        List<Deadline> items = new ArrayList<>(found.items());
        Collections.reverse(items);
        return new Page<>(items, found.next(), found.count());
    }
}

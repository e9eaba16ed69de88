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

/** Begins the list of what is due again at a cursor that it did not give, against PAG-002. */
@Decorator
@Priority(1)
abstract class ListsWhatIsDueAnewAtAStrangeCursor implements DeadlineService {

    @Inject
    @Delegate
    @Any
    DeadlineService whole;

    @Override
    public Page<Deadline> due(Caller caller, @Nullable String until, PageRequest page) {
        boolean strange = "no-cursor".equals(page.cursor());
        return whole.due(caller, until, strange ? new PageRequest(page.limit(), null) : page);
    }
}

package org.zhengwu.selftest.broken.deadlines;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.technical.deadlines.Deadline;
import org.zhengwu.api.technical.deadlines.DeadlineService;
import org.zhengwu.spi.LegalClock;

/** Lists what will be due and not what is overdue, against DLN-005. */
@Decorator
@Priority(1)
abstract class ForgetsWhatIsOverdue implements DeadlineService {

    @Inject
    @Delegate
    @Any
    DeadlineService whole;

    @Inject
    LegalClock clock;

    @Override
    public Page<Deadline> due(Caller caller, @Nullable String until, PageRequest page) {
        Page<Deadline> found = whole.due(caller, until, page);
        List<Deadline> coming = found.items().stream()
                .filter(each -> !each.end().isBefore(clock.today()))
                .toList();
        return new Page<>(coming, found.next(), found.count());
    }
}

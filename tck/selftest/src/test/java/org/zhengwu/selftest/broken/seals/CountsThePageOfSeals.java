package org.zhengwu.selftest.broken.seals;

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
import org.zhengwu.api.technical.seals.Seal;
import org.zhengwu.api.technical.seals.SealService;

/** Counts the seals of a page in place of all, against PAG-001. */
@Decorator
@Priority(1)
abstract class CountsThePageOfSeals implements SealService {

    @Inject
    @Delegate
    @Any
    SealService whole;

    @Override
    public Page<Seal> list(Caller caller, @Nullable String organ, PageRequest page) {
        Page<Seal> found = whole.list(caller, organ, page);
        return new Page<>(
                found.items(), found.next(), CappedCount.of(found.items().size()));
    }
}

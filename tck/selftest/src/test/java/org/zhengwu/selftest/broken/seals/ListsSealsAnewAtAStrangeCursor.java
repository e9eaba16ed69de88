package org.zhengwu.selftest.broken.seals;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.technical.seals.Seal;
import org.zhengwu.api.technical.seals.SealService;

/** Begins the list of seals again at a cursor that it did not give, against PAG-002. */
@Decorator
@Priority(1)
abstract class ListsSealsAnewAtAStrangeCursor implements SealService {

    @Inject
    @Delegate
    @Any
    SealService whole;

    @Override
    public Page<Seal> list(Caller caller, @Nullable String organ, PageRequest page) {
        boolean strange = "no-cursor".equals(page.cursor());
        return whole.list(caller, organ, strange ? new PageRequest(page.limit(), null) : page);
    }
}

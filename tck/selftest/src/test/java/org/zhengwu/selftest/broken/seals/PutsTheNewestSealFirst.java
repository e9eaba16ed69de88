package org.zhengwu.selftest.broken.seals;

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
import org.zhengwu.api.technical.seals.Seal;
import org.zhengwu.api.technical.seals.SealService;

/** Lists the seal that was enrolled last first, against PAG-001. */
@Decorator
@Priority(1)
abstract class PutsTheNewestSealFirst implements SealService {

    @Inject
    @Delegate
    @Any
    SealService whole;

    @Override
    public Page<Seal> list(Caller caller, @Nullable String organ, PageRequest page) {
        Page<Seal> found = whole.list(caller, organ, page);
        List<Seal> items = new ArrayList<>(found.items());
        Collections.reverse(items);
        return new Page<>(items, found.next(), found.count());
    }
}

package org.zhengwu.selftest.broken.seals;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.CappedCount;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.technical.seals.Seal;
import org.zhengwu.api.technical.seals.SealService;

/** Lists nothing for what is no id, instead of refusing it, against SEA-001. */
@Decorator
@Priority(1)
abstract class ListsNothingForWhatIsNoId implements SealService {

    @Inject
    @Delegate
    @Any
    SealService whole;

    @Override
    public Page<Seal> list(Caller caller, @Nullable String organ, PageRequest page) {
        try {
            return whole.list(caller, organ, page);
        } catch (InvalidInputException wrong) {
            return new Page<>(List.of(), null, CappedCount.of(0));
        }
    }
}

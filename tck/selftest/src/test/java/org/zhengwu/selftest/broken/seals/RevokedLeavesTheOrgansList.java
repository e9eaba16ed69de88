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
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.technical.seals.Seal;
import org.zhengwu.api.technical.seals.SealService;
import org.zhengwu.api.technical.seals.SealState;

/** Leaves revoked seals out of the list of an organ, though not out of the list of all, against SEA-001. */
@Decorator
@Priority(1)
abstract class RevokedLeavesTheOrgansList implements SealService {

    @Inject
    @Delegate
    @Any
    SealService whole;

    @Override
    public Page<Seal> list(Caller caller, @Nullable String organ, PageRequest page) {
        Page<Seal> found = whole.list(caller, organ, page);
        if (organ == null || organ.isBlank()) {
            return found;
        }
        List<Seal> inUse = found.items().stream()
                .filter(seal -> seal.state() == SealState.IN_USE)
                .toList();
        boolean single = page.cursor() == null && found.next() == null;
        return new Page<>(inUse, found.next(), single ? CappedCount.of(inUse.size()) : found.count());
    }
}

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
import org.zhengwu.selftest.broken.Altered;

/** Lists revoked seals without the reason, against SEA-001. */
@Decorator
@Priority(1)
abstract class TellsNotInTheListWhyASealWasRevoked implements SealService {

    @Inject
    @Delegate
    @Any
    SealService whole;

    @Override
    public Page<Seal> list(Caller caller, @Nullable String organ, PageRequest page) {
        return whole.list(caller, organ, page).map(each -> Altered.with(each, "revokedFor", null));
    }
}

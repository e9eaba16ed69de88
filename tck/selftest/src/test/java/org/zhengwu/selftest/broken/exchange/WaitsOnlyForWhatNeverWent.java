package org.zhengwu.selftest.broken.exchange;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.technical.exchange.ExchangeService;
import org.zhengwu.api.technical.exchange.ExchangeStatus;
import org.zhengwu.api.technical.exchange.RowFilter;
import org.zhengwu.api.technical.exchange.RowState;
import org.zhengwu.selftest.broken.Altered;

/** Does not count among what waits the records that went before and have to go again, against CSE-001. */
@Decorator
@Priority(1)
abstract class WaitsOnlyForWhatNeverWent implements ExchangeService {

    @Inject
    @Delegate
    @Any
    ExchangeService whole;

    @Override
    public ExchangeStatus status(Caller caller) {
        ExchangeStatus found = whole.status(caller);
        PageRequest most = new PageRequest(PageRequest.LONGEST, null);
        long again = whole.rows(caller, RowFilter.in(RowState.WAITING), most).items().stream()
                .filter(row -> row.batch() != null)
                .count();
        return Altered.with(found, "waiting", Math.max(0, found.waiting() - again));
    }
}

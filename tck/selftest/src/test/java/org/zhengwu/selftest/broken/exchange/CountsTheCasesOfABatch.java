package org.zhengwu.selftest.broken.exchange;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.technical.exchange.ExchangeBatch;
import org.zhengwu.api.technical.exchange.ExchangeService;
import org.zhengwu.selftest.broken.Altered;

/** Counts the cases of a batch and not its records, against CSE-001. */
@Decorator
@Priority(1)
abstract class CountsTheCasesOfABatch implements ExchangeService {

    @Inject
    @Delegate
    @Any
    ExchangeService whole;

    @Override
    public Page<ExchangeBatch> batches(Caller caller, PageRequest page) {
        return whole.batches(caller, page).map(batch -> Altered.with(batch, "rows", 1));
    }
}

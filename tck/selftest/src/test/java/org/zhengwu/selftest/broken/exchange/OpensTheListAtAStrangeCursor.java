package org.zhengwu.selftest.broken.exchange;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.technical.exchange.ExchangeBatch;
import org.zhengwu.api.technical.exchange.ExchangeService;

/** Begins the list anew at a cursor that it did not give, against PAG-002. */
@Decorator
@Priority(1)
abstract class OpensTheListAtAStrangeCursor implements ExchangeService {

    @Inject
    @Delegate
    @Any
    ExchangeService whole;

    @Override
    public Page<ExchangeBatch> batches(Caller caller, PageRequest page) {
        try {
            return whole.batches(caller, page);
        } catch (InvalidInputException strange) {
            return whole.batches(caller, PageRequest.of(page.limit(), null));
        }
    }
}

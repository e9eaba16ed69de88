package org.zhengwu.selftest.broken.exchange;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.technical.exchange.ExchangeBatch;
import org.zhengwu.api.technical.exchange.ExchangeService;

/** Turns the pages of batches round, against CSE-001. */
@Decorator
@Priority(1)
abstract class ListsTheOldestBatchFirst implements ExchangeService {

    @Inject
    @Delegate
    @Any
    ExchangeService whole;

    @Override
    public Page<ExchangeBatch> batches(Caller caller, PageRequest page) {
        Page<ExchangeBatch> found = whole.batches(caller, page);
        List<ExchangeBatch> turned = new ArrayList<>(found.items());
        Collections.reverse(turned);
        return new Page<>(turned, found.next(), found.count());
    }
}

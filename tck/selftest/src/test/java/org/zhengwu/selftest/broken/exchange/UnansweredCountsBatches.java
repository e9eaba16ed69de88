package org.zhengwu.selftest.broken.exchange;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.technical.exchange.BatchState;
import org.zhengwu.api.technical.exchange.ExchangeService;
import org.zhengwu.api.technical.exchange.ExchangeStatus;
import org.zhengwu.selftest.broken.Altered;

/** Counts the batches that wait for an answer instead of the records, against CSE-001. */
@Decorator
@Priority(1)
abstract class UnansweredCountsBatches implements ExchangeService {

    @Inject
    @Delegate
    @Any
    ExchangeService whole;

    @Override
    public ExchangeStatus status(Caller caller) {
        long sent = whole.batches(caller, new PageRequest(PageRequest.LONGEST, null)).items().stream()
                .filter(batch -> batch.state() == BatchState.SENT)
                .count();
        return Altered.with(whole.status(caller), "unanswered", sent);
    }
}

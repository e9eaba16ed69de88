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
import org.zhengwu.api.technical.exchange.RowFilter;
import org.zhengwu.api.technical.exchange.RowState;
import org.zhengwu.selftest.broken.Altered;

/** Does not count a record as refused in its batch any more once it was sent again. Against CSE-001. */
@Decorator
@Priority(1)
abstract class RefusalLeavesItsBatch implements ExchangeService {

    @Inject
    @Delegate
    @Any
    ExchangeService whole;

    @Override
    public Page<ExchangeBatch> batches(Caller caller, PageRequest page) {
        return whole.batches(caller, page).map(batch -> batch.refused() == 0 ? batch : recounted(caller, batch));
    }

    private ExchangeBatch recounted(Caller caller, ExchangeBatch batch) {
        RowFilter refused =
                new RowFilter(RowState.REFUSED.name(), null, batch.id().toString());
        int now = whole.rows(caller, refused, PageRequest.of(1, null)).count().value();
        return Altered.with(batch, "refused", Math.min(now, batch.refused()));
    }
}

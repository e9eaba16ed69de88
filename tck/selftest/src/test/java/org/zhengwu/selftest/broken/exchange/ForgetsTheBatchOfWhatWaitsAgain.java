package org.zhengwu.selftest.broken.exchange;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Optional;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.technical.exchange.ExchangeRow;
import org.zhengwu.api.technical.exchange.ExchangeService;
import org.zhengwu.api.technical.exchange.RowFilter;
import org.zhengwu.api.technical.exchange.RowGuid;
import org.zhengwu.api.technical.exchange.RowState;
import org.zhengwu.selftest.broken.Altered;

/** Names no batch of a record that went once and waits again, against CSE-001. */
@Decorator
@Priority(1)
abstract class ForgetsTheBatchOfWhatWaitsAgain implements ExchangeService {

    @Inject
    @Delegate
    @Any
    ExchangeService whole;

    @Override
    public Optional<ExchangeRow> find(Caller caller, RowGuid guid) {
        return whole.find(caller, guid).map(ForgetsTheBatchOfWhatWaitsAgain::told);
    }

    @Override
    public Page<ExchangeRow> rows(Caller caller, RowFilter filter, PageRequest page) {
        return whole.rows(caller, filter, page).map(ForgetsTheBatchOfWhatWaitsAgain::told);
    }

    private static ExchangeRow told(ExchangeRow row) {
        return row.state() == RowState.WAITING ? Altered.with(row, "batch", null) : row;
    }
}

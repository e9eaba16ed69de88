package org.zhengwu.selftest.broken.exchange;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.exchange.ExchangeRow;
import org.zhengwu.api.technical.exchange.ExchangeService;
import org.zhengwu.api.technical.exchange.RowGuid;
import org.zhengwu.selftest.broken.Altered;

/** Finds a record without what it tells, against CSE-001. */
@Decorator
@Priority(1)
abstract class FindsRecordsWithoutTheirValues implements ExchangeService {

    @Inject
    @Delegate
    @Any
    ExchangeService whole;

    @Override
    public Optional<ExchangeRow> find(Caller caller, RowGuid guid) {
        return whole.find(caller, guid).map(row -> Altered.with(row, "values", Map.of()));
    }
}

package org.zhengwu.selftest.broken.exchange;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.technical.exchange.ExchangeRow;
import org.zhengwu.api.technical.exchange.ExchangeService;
import org.zhengwu.api.technical.exchange.RowFilter;

/** Does not say with which batch a record went, against CSE-001. */
@Decorator
@Priority(1)
abstract class TellsNoBatch implements ExchangeService {

    @Inject
    @Delegate
    @Any
    ExchangeService whole;

    @Override
    public Page<ExchangeRow> rows(Caller caller, RowFilter filter, PageRequest page) {
        return whole.rows(caller, filter, page).map(TellsNoBatch::broken);
    }

    private static ExchangeRow broken(ExchangeRow row) {
        return new ExchangeRow(
                row.guid(),
                row.kind(),
                row.subject(),
                row.projectNo(),
                row.state(),
                null,
                row.operation(),
                row.time(),
                row.dataSource(),
                row.values(),
                row.reasons(),
                row.revision());
    }
}

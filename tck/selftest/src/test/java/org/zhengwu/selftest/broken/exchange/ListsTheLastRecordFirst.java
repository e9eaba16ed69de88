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
import org.zhengwu.api.technical.exchange.ExchangeRow;
import org.zhengwu.api.technical.exchange.ExchangeService;
import org.zhengwu.api.technical.exchange.RowFilter;

/** Lists the records of a case in the opposite order, against CSE-001. */
@Decorator
@Priority(1)
abstract class ListsTheLastRecordFirst implements ExchangeService {

    @Inject
    @Delegate
    @Any
    ExchangeService whole;

    @Override
    public Page<ExchangeRow> rows(Caller caller, RowFilter filter, PageRequest page) {
        Page<ExchangeRow> found = whole.rows(caller, filter, page);
        List<ExchangeRow> turned = new ArrayList<>(found.items());
        Collections.reverse(turned);
        return new Page<>(turned, found.next(), found.count());
    }
}

package org.zhengwu.selftest.broken.exchange;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.technical.exchange.ExchangeRow;
import org.zhengwu.api.technical.exchange.ExchangeService;
import org.zhengwu.api.technical.exchange.RowFilter;

/** Writes every closing as another variant has it, against CSE-003. */
@Decorator
@Priority(1)
abstract class WritesClosingsOfAnotherVariant implements ExchangeService {

    @Inject
    @Delegate
    @Any
    ExchangeService whole;

    @Override
    public Page<ExchangeRow> rows(Caller caller, RowFilter filter, PageRequest page) {
        return whole.rows(caller, filter, page).map(WritesClosingsOfAnotherVariant::broken);
    }

    private static ExchangeRow broken(ExchangeRow row) {
        Map<String, String> values = new HashMap<>(row.values());
        values.replace("result_type", "1");
        return new ExchangeRow(
                row.guid(),
                row.kind(),
                row.subject(),
                row.projectNo(),
                row.state(),
                row.batch(),
                row.operation(),
                row.time(),
                row.dataSource(),
                values,
                row.reasons(),
                row.revision());
    }
}

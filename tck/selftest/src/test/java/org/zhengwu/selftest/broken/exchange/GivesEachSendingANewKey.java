package org.zhengwu.selftest.broken.exchange;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.technical.exchange.ExchangeRow;
import org.zhengwu.api.technical.exchange.ExchangeService;
import org.zhengwu.api.technical.exchange.RowFilter;
import org.zhengwu.api.technical.exchange.RowGuid;

/** Gives a record another key with each batch, against CSE-001. */
@Decorator
@Priority(1)
abstract class GivesEachSendingANewKey implements ExchangeService {

    @Inject
    @Delegate
    @Any
    ExchangeService whole;

    @Override
    public Page<ExchangeRow> rows(Caller caller, RowFilter filter, PageRequest page) {
        return whole.rows(caller, filter, page).map(GivesEachSendingANewKey::broken);
    }

    private static ExchangeRow broken(ExchangeRow row) {
        RowGuid other =
                new RowGuid(UUID.nameUUIDFromBytes((row.batch() + "|" + row.guid()).getBytes(StandardCharsets.UTF_8)));
        return new ExchangeRow(
                other,
                row.kind(),
                row.subject(),
                row.projectNo(),
                row.state(),
                row.batch(),
                row.operation(),
                row.time(),
                row.dataSource(),
                row.values(),
                row.reasons(),
                row.revision());
    }
}

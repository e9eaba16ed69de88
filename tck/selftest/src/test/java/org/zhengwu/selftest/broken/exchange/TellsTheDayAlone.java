package org.zhengwu.selftest.broken.exchange;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.technical.exchange.ExchangeRow;
import org.zhengwu.api.technical.exchange.ExchangeService;
import org.zhengwu.api.technical.exchange.RowFilter;
import org.zhengwu.api.technical.exchange.RowGuid;
import org.zhengwu.selftest.broken.Altered;

/** Tells the day on which a record changed, without the time, against CSE-001. */
@Decorator
@Priority(1)
abstract class TellsTheDayAlone implements ExchangeService {

    @Inject
    @Delegate
    @Any
    ExchangeService whole;

    @Override
    public Page<ExchangeRow> rows(Caller caller, RowFilter filter, PageRequest page) {
        return whole.rows(caller, filter, page).map(TellsTheDayAlone::onTheDay);
    }

    @Override
    public Optional<ExchangeRow> find(Caller caller, RowGuid guid) {
        return whole.find(caller, guid).map(TellsTheDayAlone::onTheDay);
    }

    private static ExchangeRow onTheDay(ExchangeRow row) {
        return Altered.with(row, "time", row.time().truncatedTo(ChronoUnit.DAYS));
    }
}

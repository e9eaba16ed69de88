package org.zhengwu.selftest.broken.exchange;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.technical.exchange.ExchangeRow;
import org.zhengwu.api.technical.exchange.ExchangeService;
import org.zhengwu.api.technical.exchange.RowFilter;
import org.zhengwu.api.technical.exchange.RowGuid;
import org.zhengwu.api.technical.exchange.RowReason;
import org.zhengwu.selftest.broken.Altered;

/** Tells why a record was refused, but not which of its members is wrong, against CSE-001. */
@Decorator
@Priority(1)
abstract class ForgetsWhichMemberWasRefused implements ExchangeService {

    @Inject
    @Delegate
    @Any
    ExchangeService whole;

    @Override
    public Optional<ExchangeRow> find(Caller caller, RowGuid guid) {
        return whole.find(caller, guid).map(ForgetsWhichMemberWasRefused::vague);
    }

    @Override
    public Page<ExchangeRow> rows(Caller caller, RowFilter filter, PageRequest page) {
        return whole.rows(caller, filter, page).map(ForgetsWhichMemberWasRefused::vague);
    }

    private static ExchangeRow vague(ExchangeRow row) {
        List<RowReason> reasons = row.reasons().stream()
                .map(each -> new RowReason(null, each.code()))
                .toList();
        return Altered.with(row, "reasons", reasons);
    }
}

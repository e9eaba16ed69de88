package org.zhengwu.selftest.broken.exchange;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Revision;
import org.zhengwu.api.technical.exchange.ExchangeRow;
import org.zhengwu.api.technical.exchange.ExchangeService;
import org.zhengwu.api.technical.exchange.RowGuid;
import org.zhengwu.api.technical.exchange.RowReason;
import org.zhengwu.api.technical.exchange.RowState;
import org.zhengwu.selftest.broken.Altered;

/** Shows the reasons of an earlier refusal also after the record was sent again, against CSE-001. */
@Decorator
@Priority(1)
abstract class ReasonsStayOnceSentAgain implements ExchangeService {

    @Inject
    @Delegate
    @Any
    ExchangeService whole;

    private final Map<RowGuid, List<RowReason>> reasons = new ConcurrentHashMap<>();

    @Override
    public ExchangeRow sendAgain(Caller caller, RowGuid guid, Revision revision) {
        List<RowReason> before =
                whole.find(caller, guid).map(ExchangeRow::reasons).orElse(List.of());
        ExchangeRow row = whole.sendAgain(caller, guid, revision);
        reasons.put(guid, before);
        return stale(row);
    }

    @Override
    public Optional<ExchangeRow> find(Caller caller, RowGuid guid) {
        return whole.find(caller, guid).map(this::stale);
    }

    private ExchangeRow stale(ExchangeRow row) {
        return row.state() == RowState.REFUSED
                ? row
                : Altered.with(row, "reasons", reasons.getOrDefault(row.guid(), row.reasons()));
    }
}

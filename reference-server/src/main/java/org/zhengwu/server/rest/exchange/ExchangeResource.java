package org.zhengwu.server.rest.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.Revision;
import org.zhengwu.api.http.exchange.ExchangeHttp;
import org.zhengwu.api.technical.exchange.ExchangeBatch;
import org.zhengwu.api.technical.exchange.ExchangeRow;
import org.zhengwu.api.technical.exchange.ExchangeService;
import org.zhengwu.api.technical.exchange.ExchangeStatus;
import org.zhengwu.api.technical.exchange.RowFilter;
import org.zhengwu.api.technical.exchange.RowGuid;
import org.zhengwu.server.rest.CurrentCaller;

/** Serves the exchange with an upper level: translates, decides nothing. */
@RequestScoped
public class ExchangeResource implements ExchangeHttp {

    private final ExchangeService exchange;
    private final CurrentCaller caller;

    @Inject
    public ExchangeResource(ExchangeService exchange, CurrentCaller caller) {
        this.exchange = exchange;
        this.caller = caller;
    }

    @Override
    public ExchangeStatus status() {
        return exchange.status(caller.get());
    }

    @Override
    public Page<ExchangeBatch> batches(@Nullable Integer limit, @Nullable String cursor) {
        return exchange.batches(caller.get(), PageRequest.of(limit, cursor));
    }

    @Override
    public Page<ExchangeRow> rows(
            @Nullable String state,
            @Nullable String subject,
            @Nullable String batch,
            @Nullable Integer limit,
            @Nullable String cursor) {
        return exchange.rows(caller.get(), new RowFilter(state, subject, batch), PageRequest.of(limit, cursor));
    }

    @Override
    public ExchangeRow find(RowGuid guid) {
        return exchange.find(caller.get(), guid).orElseThrow(() -> new NotFoundException("exchange-row"));
    }

    @Override
    public ExchangeRow sendAgain(RowGuid guid, Revision revision) {
        return exchange.sendAgain(caller.get(), guid, revision);
    }
}

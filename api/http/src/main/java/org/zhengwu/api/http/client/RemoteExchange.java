package org.zhengwu.api.http.client;

import java.util.Optional;
import org.zhengwu.api.Caller;
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

/** The exchange of a server with an upper level, over HTTP. */
final class RemoteExchange implements ExchangeService {

    private final Sessions sessions;

    RemoteExchange(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public ExchangeStatus status(Caller caller) {
        return exchange(caller).status();
    }

    @Override
    public Page<ExchangeBatch> batches(Caller caller, PageRequest page) {
        return exchange(caller).batches(page.limit(), page.cursor());
    }

    @Override
    public Page<ExchangeRow> rows(Caller caller, RowFilter filter, PageRequest page) {
        return exchange(caller).rows(filter.state(), filter.subject(), filter.batch(), page.limit(), page.cursor());
    }

    @Override
    public Optional<ExchangeRow> find(Caller caller, RowGuid guid) {
        return Sessions.found(() -> exchange(caller).find(guid));
    }

    @Override
    public ExchangeRow sendAgain(Caller caller, RowGuid guid, Revision revision) {
        return exchange(caller).sendAgain(guid, revision);
    }

    private ExchangeHttp exchange(Caller caller) {
        return sessions.as(caller, ExchangeHttp.class);
    }
}

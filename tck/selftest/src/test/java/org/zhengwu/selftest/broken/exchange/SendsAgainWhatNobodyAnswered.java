package org.zhengwu.selftest.broken.exchange;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Revision;
import org.zhengwu.api.technical.exchange.ExchangeRow;
import org.zhengwu.api.technical.exchange.ExchangeService;
import org.zhengwu.api.technical.exchange.RowGuid;
import org.zhengwu.api.technical.exchange.RowState;

/** Takes a record that is not answered to be sent again, against CSE-001. */
@Decorator
@Priority(1)
abstract class SendsAgainWhatNobodyAnswered implements ExchangeService {

    @Inject
    @Delegate
    @Any
    ExchangeService whole;

    @Override
    public ExchangeRow sendAgain(Caller caller, RowGuid guid, Revision revision) {
        return whole.find(caller, guid)
                .filter(row -> row.state() == RowState.SENT && row.revision().equals(revision))
                .orElseGet(() -> whole.sendAgain(caller, guid, revision));
    }
}

package org.zhengwu.selftest.broken.codes;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.technical.codes.CodeTable;
import org.zhengwu.api.technical.codes.CodeTableDraft;
import org.zhengwu.api.technical.codes.CodeTableService;
import org.zhengwu.selftest.broken.Altered;
import org.zhengwu.spi.LegalClock;

/** Publishes from today on what was to hold from a day past, against COD-003. */
@Decorator
@Priority(1)
abstract class MovesDaysPastToToday implements CodeTableService {

    @Inject
    @Delegate
    @Any
    CodeTableService whole;

    @Inject
    LegalClock clock;

    @Override
    public CodeTable publish(Caller caller, IdempotencyKey key, CodeTableDraft draft) {
        String today = clock.today().toString();
        boolean past = draft.effectiveFrom() != null && draft.effectiveFrom().compareTo(today) < 0;
        return whole.publish(caller, key, past ? Altered.with(draft, "effectiveFrom", today) : draft);
    }
}

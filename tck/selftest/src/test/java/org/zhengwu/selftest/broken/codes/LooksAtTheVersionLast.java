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

/** Looks at the days and codes of a draft before its version, against COD-008. */
@Decorator
@Priority(1)
abstract class LooksAtTheVersionLast implements CodeTableService {

    @Inject
    @Delegate
    @Any
    CodeTableService whole;

    @Inject
    LegalClock clock;

    @Override
    public CodeTable publish(Caller caller, IdempotencyKey key, CodeTableDraft draft) {
        String from = String.valueOf(draft.effectiveFrom());
        boolean early = from.compareTo(clock.today().toString()) < 0;
        return whole.publish(caller, key, early ? Altered.with(draft, "follows", null) : draft);
    }
}

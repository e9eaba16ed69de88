package org.zhengwu.selftest.broken.codes;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.technical.codes.CodeTable;
import org.zhengwu.api.technical.codes.CodeTableDraft;
import org.zhengwu.api.technical.codes.CodeTableService;

/** Stops at the first violation of a draft, against COD-007. */
@Decorator
@Priority(1)
abstract class TellsOneViolation implements CodeTableService {

    @Inject
    @Delegate
    @Any
    CodeTableService whole;

    @Override
    public CodeTable publish(Caller caller, IdempotencyKey key, CodeTableDraft draft) {
        try {
            return whole.publish(caller, key, draft);
        } catch (InvalidInputException refused) {
            throw new InvalidInputException(refused.violations().subList(0, 1));
        }
    }
}

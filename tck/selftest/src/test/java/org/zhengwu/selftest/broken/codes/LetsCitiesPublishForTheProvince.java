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

/** Publishes for every division whoever manages one, against COD-008. */
@Decorator
@Priority(1)
abstract class LetsCitiesPublishForTheProvince implements CodeTableService {

    @Inject
    @Delegate
    @Any
    CodeTableService whole;

    @Override
    public CodeTable publish(Caller caller, IdempotencyKey key, CodeTableDraft draft) {
        Caller mighty = Altered.with(caller, "grants", Caller.system("broken").grants());
        return whole.publish(mighty, key, draft);
    }
}

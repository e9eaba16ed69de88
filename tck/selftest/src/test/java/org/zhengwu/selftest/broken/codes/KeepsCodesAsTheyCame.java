package org.zhengwu.selftest.broken.codes;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.technical.codes.CodeTable;
import org.zhengwu.api.technical.codes.CodeTableDraft;
import org.zhengwu.api.technical.codes.CodeTableService;
import org.zhengwu.selftest.broken.Altered;

/** Places codes as they came, against COD-001. */
@Decorator
@Priority(1)
abstract class KeepsCodesAsTheyCame implements CodeTableService {

    @Inject
    @Delegate
    @Any
    CodeTableService whole;

    @Override
    public CodeTable publish(Caller caller, IdempotencyKey key, CodeTableDraft draft) {
        List<CodeTableDraft.Entry> given = draft.entries();
        return whole.publish(
                caller,
                key,
                given == null
                        ? draft
                        : Altered.with(
                                draft,
                                "entries",
                                given.stream()
                                        .map(each -> Altered.with(each, "order", null))
                                        .toList()));
    }
}

package org.zhengwu.selftest.broken.codes;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.codes.CodeEntry;
import org.zhengwu.api.technical.codes.CodeTable;
import org.zhengwu.api.technical.codes.CodeTableService;
import org.zhengwu.api.technical.codes.MappedCode;

/** Does not read a profile's code that stands for a retired one, against COD-005. */
@Decorator
@Priority(1)
abstract class ReadsNoRetiredCodeOfAProfile implements CodeTableService {

    @Inject
    @Delegate
    @Any
    CodeTableService whole;

    @Override
    public Optional<MappedCode> fromProfile(
            Caller caller, String table, @Nullable String division, String profile, String foreign) {
        Optional<CodeTable> holding = whole.find(caller, table, division, null);
        return whole.fromProfile(caller, table, division, profile, foreign)
                .filter(read -> holding.flatMap(each -> each.entry(read.code()))
                        .filter(CodeEntry::retired)
                        .isEmpty());
    }
}

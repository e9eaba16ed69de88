package org.zhengwu.selftest.broken.codes;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.codes.CodeTable;
import org.zhengwu.api.technical.codes.CodeTableService;

/** Finds the version of today whatever day is asked for, against COD-001. */
@Decorator
@Priority(1)
abstract class FindsTheVersionOfToday implements CodeTableService {

    @Inject
    @Delegate
    @Any
    CodeTableService whole;

    @Override
    public Optional<CodeTable> find(Caller caller, String table, @Nullable String division, @Nullable String on) {
        return whole.find(caller, table, division, null);
    }
}

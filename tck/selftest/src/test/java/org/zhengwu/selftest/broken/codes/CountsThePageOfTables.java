package org.zhengwu.selftest.broken.codes;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.CappedCount;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.technical.codes.CodeTableService;
import org.zhengwu.api.technical.codes.CodeTableSummary;

/** Counts the tables of a page in place of all, against PAG-001. */
@Decorator
@Priority(1)
abstract class CountsThePageOfTables implements CodeTableService {

    @Inject
    @Delegate
    @Any
    CodeTableService whole;

    @Override
    public Page<CodeTableSummary> list(Caller caller, @Nullable String division, PageRequest page) {
        Page<CodeTableSummary> found = whole.list(caller, division, page);
        return new Page<>(
                found.items(), found.next(), CappedCount.of(found.items().size()));
    }
}

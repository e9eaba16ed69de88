package org.zhengwu.selftest.broken.codes;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.technical.codes.CodeTableService;
import org.zhengwu.api.technical.codes.CodeTableSummary;

/** Lists the tables of a province where no division is named, against COD-002. */
@Decorator
@Priority(1)
abstract class ListsForTheProvinceByDefault implements CodeTableService {

    @Inject
    @Delegate
    @Any
    CodeTableService whole;

    @Override
    public Page<CodeTableSummary> list(Caller caller, @Nullable String division, PageRequest page) {
        return whole.list(caller, division == null ? "330000" : division, page);
    }
}

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

/** Begins the list of tables again at a cursor that it did not give, against PAG-002. */
@Decorator
@Priority(1)
abstract class ListsTablesAnewAtAStrangeCursor implements CodeTableService {

    @Inject
    @Delegate
    @Any
    CodeTableService whole;

    @Override
    public Page<CodeTableSummary> list(Caller caller, @Nullable String division, PageRequest page) {
        boolean strange = "no-cursor".equals(page.cursor());
        return whole.list(caller, division, strange ? new PageRequest(page.limit(), null) : page);
    }
}

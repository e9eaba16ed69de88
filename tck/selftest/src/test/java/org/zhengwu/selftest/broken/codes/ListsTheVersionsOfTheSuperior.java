package org.zhengwu.selftest.broken.codes;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.codes.CodeTableService;
import org.zhengwu.api.technical.codes.CodeTableSummary;

/** Lists the versions of the nation where a division has no table of its own, against COD-002. */
@Decorator
@Priority(1)
abstract class ListsTheVersionsOfTheSuperior implements CodeTableService {

    @Inject
    @Delegate
    @Any
    CodeTableService whole;

    @Override
    public List<CodeTableSummary> versions(Caller caller, String table, @Nullable String division) {
        List<CodeTableSummary> own = whole.versions(caller, table, division);
        return own.isEmpty() ? whole.versions(caller, table, null) : own;
    }
}

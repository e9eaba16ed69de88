package org.zhengwu.selftest.broken.codes;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.technical.codes.CodeTableService;
import org.zhengwu.api.technical.codes.CodeTableSummary;

/** Lists no versions where there is no such division, against COD-002. */
@Decorator
@Priority(1)
abstract class ListsNoVersionsOfAnUnknownDivision implements CodeTableService {

    @Inject
    @Delegate
    @Any
    CodeTableService whole;

    @Override
    public List<CodeTableSummary> versions(Caller caller, String table, @Nullable String division) {
        try {
            return whole.versions(caller, table, division);
        } catch (InvalidInputException unknown) {
            return List.of();
        }
    }
}

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

/** Finds a division's own tables and none of its superiors', against COD-002. */
@Decorator
@Priority(1)
abstract class InheritsNothing implements CodeTableService {

    @Inject
    @Delegate
    @Any
    CodeTableService whole;

    @Override
    public Optional<CodeTable> find(Caller caller, String table, @Nullable String division, @Nullable String on) {
        return whole.find(caller, table, division, on)
                .filter(found -> division == null
                        || (found.division() != null
                                && division.equals(found.division().value())));
    }
}

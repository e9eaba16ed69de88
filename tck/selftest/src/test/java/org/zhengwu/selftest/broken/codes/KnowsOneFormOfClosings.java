package org.zhengwu.selftest.broken.codes;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.codes.CodeTableService;
import org.zhengwu.api.technical.codes.MappedCode;
import org.zhengwu.api.technical.codes.StandardTables;

/** Reads the closing codes of every variant as those of the first, against CSE-003. */
@Decorator
@Priority(1)
abstract class KnowsOneFormOfClosings implements CodeTableService {

    @Inject
    @Delegate
    @Any
    CodeTableService whole;

    @Override
    public Optional<MappedCode> fromProfile(
            Caller caller, String table, @Nullable String division, String profile, String foreign) {
        boolean closing = table.equals(StandardTables.CASE_CLOSINGS);
        return whole.fromProfile(caller, table, division, closing ? StandardTables.LEGACY_CLOSINGS : profile, foreign);
    }
}

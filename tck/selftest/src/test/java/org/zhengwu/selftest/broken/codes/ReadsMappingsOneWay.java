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
import org.zhengwu.selftest.broken.Altered;

/** Reads a mapping from the table to the profile in both directions, against COD-005. */
@Decorator
@Priority(1)
abstract class ReadsMappingsOneWay implements CodeTableService {

    @Inject
    @Delegate
    @Any
    CodeTableService whole;

    @Override
    public Optional<MappedCode> fromProfile(
            Caller caller, String table, @Nullable String division, String profile, String foreign) {
        return whole.toProfile(caller, table, division, profile, foreign)
                .map(found -> Altered.with(Altered.with(found, "code", found.foreign()), "foreign", foreign));
    }
}

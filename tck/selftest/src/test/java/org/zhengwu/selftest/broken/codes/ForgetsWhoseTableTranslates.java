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

/** Tells what a region's own table translates as said by the nation's, against COD-005. */
@Decorator
@Priority(1)
abstract class ForgetsWhoseTableTranslates implements CodeTableService {

    @Inject
    @Delegate
    @Any
    CodeTableService whole;

    @Override
    public Optional<MappedCode> toProfile(
            Caller caller, String table, @Nullable String division, String profile, String code) {
        return whole.toProfile(caller, table, division, profile, code)
                .map(each -> Altered.with(each, "division", null));
    }

    @Override
    public Optional<MappedCode> fromProfile(
            Caller caller, String table, @Nullable String division, String profile, String foreign) {
        return whole.fromProfile(caller, table, division, profile, foreign)
                .map(each -> Altered.with(each, "division", null));
    }
}

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

/** Translates by the table of the nation where the division has one of its own, against COD-005. */
@Decorator
@Priority(1)
abstract class TranslatesByTheNation implements CodeTableService {

    @Inject
    @Delegate
    @Any
    CodeTableService whole;

    @Override
    public Optional<MappedCode> toProfile(
            Caller caller, String table, @Nullable String division, String profile, String code) {
        Optional<MappedCode> own = whole.toProfile(caller, table, division, profile, code);
        Optional<MappedCode> everywhere = whole.toProfile(caller, table, null, profile, code);
        return everywhere.isPresent() ? everywhere : own;
    }
}

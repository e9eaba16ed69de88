package org.zhengwu.selftest.broken.codes;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.codes.CodeEntry;
import org.zhengwu.api.technical.codes.CodeTableService;
import org.zhengwu.api.technical.codes.MappedCode;

/** Finds nothing that a profile uses for a code that is retired. Against COD-005. */
@Decorator
@Priority(1)
abstract class RetiredCodesAreNotTranslated implements CodeTableService {

    @Inject
    @Delegate
    @Any
    CodeTableService whole;

    @Override
    public Optional<MappedCode> toProfile(
            Caller caller, String table, @Nullable String division, String profile, String code) {
        return whole.toProfile(caller, table, division, profile, code)
                .filter(found -> whole.find(caller, table, division, null)
                        .flatMap(holding -> holding.entry(code))
                        .filter(CodeEntry::retired)
                        .isEmpty());
    }
}

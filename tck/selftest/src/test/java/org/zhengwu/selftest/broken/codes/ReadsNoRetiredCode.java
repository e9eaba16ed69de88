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

/** Reads no code of a profile that stands for a retired one, against COD-005. */
@Decorator
@Priority(1)
abstract class ReadsNoRetiredCode implements CodeTableService {

    @Inject
    @Delegate
    @Any
    CodeTableService whole;

    @Override
    public Optional<MappedCode> fromProfile(
            Caller caller, String table, @Nullable String division, String profile, String foreign) {
        return whole.fromProfile(caller, table, division, profile, foreign)
                .filter(found -> whole.find(caller, table, division, null)
                        .flatMap(each -> each.entry(found.code()))
                        .filter(each -> !each.retired())
                        .isPresent());
    }
}

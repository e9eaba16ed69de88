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

/** Translates by a version to come, against COD-005. */
@Decorator
@Priority(1)
abstract class TranslatesByTheVersionToCome implements CodeTableService {

    @Inject
    @Delegate
    @Any
    CodeTableService whole;

    @Override
    public Optional<MappedCode> fromProfile(
            Caller caller, String table, @Nullable String division, String profile, String foreign) {
        return whole.fromProfile(caller, table, division, profile, foreign)
                .or(() -> whole.find(caller, table, division, "2099-12-31")
                        .flatMap(found -> found.mapping(profile)
                                .flatMap(mapping -> mapping.fromProfile(foreign))
                                .map(code -> new MappedCode(
                                        table, found.division(), found.version(), profile, code, foreign))));
    }
}

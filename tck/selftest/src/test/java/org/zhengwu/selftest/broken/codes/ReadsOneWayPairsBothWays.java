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

/** Reads a profile code back by a pair that leads out only, where several codes have become one, against COD-005. */
@Decorator
@Priority(1)
abstract class ReadsOneWayPairsBothWays implements CodeTableService {

    @Inject
    @Delegate
    @Any
    CodeTableService whole;

    @Override
    public Optional<MappedCode> fromProfile(
            Caller caller, String table, @Nullable String division, String profile, String foreign) {
        return whole.fromProfile(caller, table, division, profile, foreign)
                .or(() -> whole.find(caller, table, division, null)
                        .flatMap(held -> held.mapping(profile).stream()
                                .flatMap(mapping -> mapping.pairs().stream())
                                .filter(pair -> pair.foreign().equals(foreign))
                                .map(pair -> new MappedCode(
                                        held.id(), held.division(), held.version(), profile, pair.code(), foreign))
                                .findFirst()));
    }
}

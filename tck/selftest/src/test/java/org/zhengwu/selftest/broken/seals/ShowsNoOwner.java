package org.zhengwu.selftest.broken.seals;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Optional;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.seals.Seal;
import org.zhengwu.api.technical.seals.SealId;
import org.zhengwu.api.technical.seals.SealService;

/** Finds seals without the name of their owner, against ELC-007. */
@Decorator
@Priority(1)
abstract class ShowsNoOwner implements SealService {

    @Inject
    @Delegate
    @Any
    SealService whole;

    @Override
    public Optional<Seal> find(Caller caller, SealId id) {
        return whole.find(caller, id)
                .map(seal -> new Seal(
                        seal.id(),
                        seal.revision(),
                        seal.organ(),
                        "",
                        seal.name(),
                        seal.algorithm(),
                        seal.state(),
                        seal.certificate(),
                        seal.fingerprint(),
                        seal.validFrom(),
                        seal.validUntil(),
                        seal.enrolledAt(),
                        seal.revokedAt(),
                        seal.revokedFor()));
    }
}

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
import org.zhengwu.api.technical.seals.SealState;

/** Finds no seal that was revoked, against SEA-001. */
@Decorator
@Priority(1)
abstract class ForgetsRevokedSeals implements SealService {

    @Inject
    @Delegate
    @Any
    SealService whole;

    @Override
    public Optional<Seal> find(Caller caller, SealId id) {
        return whole.find(caller, id).filter(seal -> seal.state() == SealState.IN_USE);
    }
}

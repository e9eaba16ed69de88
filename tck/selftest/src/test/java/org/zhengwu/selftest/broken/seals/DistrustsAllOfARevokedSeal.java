package org.zhengwu.selftest.broken.seals;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.io.InputStream;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.seals.Seal;
import org.zhengwu.api.technical.seals.SealFinding;
import org.zhengwu.api.technical.seals.SealService;
import org.zhengwu.api.technical.seals.SealState;
import org.zhengwu.api.technical.seals.SealVerification;

/** Finds void what a seal sealed before it was revoked, against SEA-005. */
@Decorator
@Priority(1)
abstract class DistrustsAllOfARevokedSeal implements SealService {

    @Inject
    @Delegate
    @Any
    SealService whole;

    @Override
    public SealVerification verify(Caller caller, InputStream document) {
        SealVerification found = whole.verify(caller, document);
        Seal seal = found.seal();
        return seal != null && seal.state() == SealState.REVOKED
                ? new SealVerification(SealFinding.REVOKED, seal, found.sealedAt(), found.onRecord())
                : found;
    }
}

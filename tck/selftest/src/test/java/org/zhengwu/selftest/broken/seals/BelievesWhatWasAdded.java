package org.zhengwu.selftest.broken.seals;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.io.InputStream;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.seals.SealFinding;
import org.zhengwu.api.technical.seals.SealService;
import org.zhengwu.api.technical.seals.SealVerification;

/** Finds whole what was added to after it was sealed, against SEA-004. */
@Decorator
@Priority(1)
abstract class BelievesWhatWasAdded implements SealService {

    @Inject
    @Delegate
    @Any
    SealService whole;

    @Override
    public SealVerification verify(Caller caller, InputStream document) {
        SealVerification found = whole.verify(caller, document);
        return found.finding() == SealFinding.EXTENDED
                ? new SealVerification(SealFinding.INTACT, found.seal(), found.sealedAt(), found.onRecord())
                : found;
    }
}

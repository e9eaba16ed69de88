package org.zhengwu.selftest.broken.seals;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Duration;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.seals.SealService;
import org.zhengwu.api.technical.seals.SealVerification;
import org.zhengwu.selftest.broken.Altered;

/** Takes the time of a signature for one of eight hours later, against SEA-003. */
@Decorator
@Priority(1)
abstract class SealsOnChineseTime implements SealService {

    @Inject
    @Delegate
    @Any
    SealService whole;

    @Override
    public SealVerification verify(Caller caller, InputStream document) {
        SealVerification found = whole.verify(caller, document);
        return found.sealedAt() == null
                ? found
                : Altered.with(found, "sealedAt", found.sealedAt().plus(Duration.ofHours(8)));
    }
}

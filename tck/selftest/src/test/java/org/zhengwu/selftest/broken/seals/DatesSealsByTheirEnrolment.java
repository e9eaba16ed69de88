package org.zhengwu.selftest.broken.seals;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.io.InputStream;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.seals.Seal;
import org.zhengwu.api.technical.seals.SealService;
import org.zhengwu.api.technical.seals.SealVerification;
import org.zhengwu.selftest.broken.Altered;

/** Says of a document that it was sealed when its seal was enrolled, against SEA-003. */
@Decorator
@Priority(1)
abstract class DatesSealsByTheirEnrolment implements SealService {

    @Inject
    @Delegate
    @Any
    SealService whole;

    @Override
    public SealVerification verify(Caller caller, InputStream document) {
        SealVerification found = whole.verify(caller, document);
        Seal seal = found.seal();
        return seal == null || found.sealedAt() == null ? found : Altered.with(found, "sealedAt", seal.enrolledAt());
    }
}

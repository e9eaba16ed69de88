package org.zhengwu.selftest.broken.seals;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.io.InputStream;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.seals.SealService;
import org.zhengwu.api.technical.seals.SealVerification;
import org.zhengwu.selftest.broken.Altered;

/** Tells that a changed document is on record, against SEA-004. */
@Decorator
@Priority(1)
abstract class FindsWhatWasChangedOnRecord implements SealService {

    @Inject
    @Delegate
    @Any
    SealService whole;

    @Override
    public SealVerification verify(Caller caller, InputStream document) {
        SealVerification found = whole.verify(caller, document);
        return Altered.with(found, "onRecord", found.seal() != null);
    }
}

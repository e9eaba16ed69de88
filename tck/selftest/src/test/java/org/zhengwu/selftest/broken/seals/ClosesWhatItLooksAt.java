package org.zhengwu.selftest.broken.seals;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.seals.SealService;
import org.zhengwu.api.technical.seals.SealVerification;

/** Closes a document after a look at it, against SEA-003. */
@Decorator
@Priority(1)
abstract class ClosesWhatItLooksAt implements SealService {

    @Inject
    @Delegate
    @Any
    SealService whole;

    @Override
    public SealVerification verify(Caller caller, InputStream document) {
        try (InputStream closed = document) {
            return whole.verify(caller, closed);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

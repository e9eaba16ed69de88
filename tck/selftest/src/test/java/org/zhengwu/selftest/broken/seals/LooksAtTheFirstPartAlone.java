package org.zhengwu.selftest.broken.seals;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.seals.SealService;
import org.zhengwu.api.technical.seals.SealVerification;

/** Looks at the first part of a document without an end, against SEA-004. */
@Decorator
@Priority(1)
abstract class LooksAtTheFirstPartAlone implements SealService {

    @Inject
    @Delegate
    @Any
    SealService whole;

    @Override
    public SealVerification verify(Caller caller, InputStream document) {
        try {
            return whole.verify(caller, new ByteArrayInputStream(document.readNBytes(1 << 20)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

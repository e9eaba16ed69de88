package org.zhengwu.selftest.broken.storage;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.Optional;
import org.zhengwu.spi.technical.storage.ContentScanner;

/** Looks for malware by itself and asks no scanner that others bring, against STO-003. */
@Decorator
@Priority(1)
abstract class AsksNoOtherScanner implements ContentScanner {

    @Inject
    @Delegate
    @Any
    ContentScanner whole;

    @Override
    public Optional<String> scan(InputStream content) {
        return Optional.empty();
    }
}

package org.zhengwu.selftest.broken.storage;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.zhengwu.spi.OutageException;
import org.zhengwu.spi.technical.storage.ContentScanner;

/** Takes a content for clean while the scanner is down, against STO-003. */
@Decorator
@Priority(1)
abstract class KeepsWhatNobodyScanned implements ContentScanner {

    @Inject
    @Delegate
    @Any
    ContentScanner whole;

    @Override
    public Optional<String> scan(InputStream content) throws IOException {
        try {
            return whole.scan(content);
        } catch (OutageException down) {
            return Optional.empty();
        }
    }
}

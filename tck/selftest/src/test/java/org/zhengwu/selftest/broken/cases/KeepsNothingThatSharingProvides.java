package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Optional;
import org.zhengwu.spi.application.cases.DataSharing;
import org.zhengwu.spi.application.cases.SharingRequest;

/** Takes every answer of a source for none, against CSE-121. */
@Decorator
@Priority(1)
abstract class KeepsNothingThatSharingProvides implements DataSharing {

    @Inject
    @Delegate
    @Any
    DataSharing whole;

    @Override
    public Optional<byte[]> obtain(SharingRequest asked) {
        return whole.obtain(asked).filter(content -> content.length == 0);
    }
}

package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.OptionalLong;
import org.zhengwu.spi.technical.identity.SecondFactor;

/** Takes codes that are a minute old, against SEC-012. */
@Decorator
@Priority(1)
abstract class TakesLateCodes implements SecondFactor {

    @Inject
    @Delegate
    @Any
    SecondFactor whole;

    @Override
    public OptionalLong accept(String secret, String code, Instant now, long after) {
        OptionalLong mark = whole.accept(secret, code, now, after);
        return mark.isPresent() ? mark : whole.accept(secret, code, now.minusSeconds(30), after);
    }
}

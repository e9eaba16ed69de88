package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.OptionalLong;
import org.zhengwu.spi.technical.identity.SecondFactor;

/** Takes a code as long as the app shows it, against SEC-012. */
@Decorator
@Priority(1)
abstract class TakesACodeTwice implements SecondFactor {

    @Inject
    @Delegate
    @Any
    SecondFactor whole;

    @Override
    public OptionalLong accept(String secret, String code, Instant now, long after) {
        return whole.accept(secret, code, now, -1);
    }
}

package org.zhengwu.selftest.broken.seals;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Optional;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Subject;
import org.zhengwu.spi.technical.seals.Seals;

/** Gives documents out unsealed although the organ has a seal, against SEA-003. */
@Decorator
@Priority(1)
abstract class SealsNothing implements Seals {

    @Inject
    @Delegate
    @Any
    Seals whole;

    @Override
    public Optional<byte[]> seal(OrganId organ, Subject subject, String page) {
        return Optional.empty();
    }
}

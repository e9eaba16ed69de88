package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Masked;
import org.zhengwu.api.technical.identity.PartyKind;
import org.zhengwu.spi.technical.identity.Masking;

/** Shows names in full, against IDN-008. */
@Decorator
@Priority(1)
abstract class ShowsNames implements Masking {

    @Inject
    @Delegate
    @Any
    Masking whole;

    @Override
    public Masked name(PartyKind kind, String name) {
        return new Masked(name);
    }
}

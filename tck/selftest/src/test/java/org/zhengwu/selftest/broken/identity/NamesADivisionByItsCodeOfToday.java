package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.zhengwu.api.Caller;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.technical.identity.Division;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.spi.LegalClock;

/** Finds a division by the code of today, whatever the day asked for, against IDN-004. */
@Decorator
@Priority(1)
abstract class NamesADivisionByItsCodeOfToday implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Inject
    LegalClock clock;

    @Override
    public Optional<Division> findDivision(Caller caller, DivisionCode code, LocalDate on) {
        return whole.findDivision(caller, code, clock.today());
    }
}

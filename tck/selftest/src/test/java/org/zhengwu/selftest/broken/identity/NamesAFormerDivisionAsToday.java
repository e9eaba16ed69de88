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

/** Finds a division by a code of former days as it is today, against DIV-001. */
@Decorator
@Priority(1)
abstract class NamesAFormerDivisionAsToday implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Override
    public Optional<Division> findDivision(Caller caller, DivisionCode code, LocalDate on) {
        return whole.findDivision(caller, code, on).flatMap(each -> whole.findDivision(caller, each.id()));
    }
}

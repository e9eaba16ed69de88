package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.zhengwu.api.Caller;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.technical.identity.Division;
import org.zhengwu.api.technical.identity.IdentityService;

/** Lists a county that was merged long ago below its city, against IDN-004. */
@Decorator
@Priority(1)
abstract class ListsDivisionsOfThePast implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Override
    public Page<Division> divisionsBelow(Caller caller, DivisionId parent, PageRequest page) {
        Page<Division> found = whole.divisionsBelow(caller, parent, page);
        List<Division> items = new ArrayList<>(found.items());
        whole.findDivision(caller, DivisionCode.of("330104"), LocalDate.of(2020, 1, 1))
                .filter(past -> parent.equals(past.parent()))
                .ifPresent(items::add);
        return new Page<>(items, found.next(), found.count());
    }
}

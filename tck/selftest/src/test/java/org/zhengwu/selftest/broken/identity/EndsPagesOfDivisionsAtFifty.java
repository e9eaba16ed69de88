package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.technical.identity.Division;
import org.zhengwu.api.technical.identity.IdentityService;

/** Gives pages of fifty divisions at most, against PAG-001. */
@Decorator
@Priority(1)
abstract class EndsPagesOfDivisionsAtFifty implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Override
    public Page<Division> divisionsBelow(Caller caller, DivisionId parent, PageRequest page) {
        return whole.divisionsBelow(caller, parent, new PageRequest(Math.min(page.limit(), 50), page.cursor()));
    }
}

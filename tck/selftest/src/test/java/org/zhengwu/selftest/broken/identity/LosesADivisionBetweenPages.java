package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import org.zhengwu.api.Caller;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.technical.identity.Division;
import org.zhengwu.api.technical.identity.IdentityService;

/** Leaves the last division of a page out where another page follows, against PAG-001. */
@Decorator
@Priority(1)
abstract class LosesADivisionBetweenPages implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Override
    public Page<Division> divisionsBelow(Caller caller, DivisionId parent, PageRequest page) {
        Page<Division> found = whole.divisionsBelow(caller, parent, page);
        List<Division> items = found.items();
        return found.next() == null
                ? found
                : new Page<>(items.subList(0, items.size() - 1), found.next(), found.count());
    }
}

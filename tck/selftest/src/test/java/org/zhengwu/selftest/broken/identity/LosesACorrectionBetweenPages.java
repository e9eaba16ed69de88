package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.technical.identity.Correction;
import org.zhengwu.api.technical.identity.IdentityService;

/** Leaves the last request of a page out where another page follows, against PAG-001. */
@Decorator
@Priority(1)
abstract class LosesACorrectionBetweenPages implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Override
    public Page<Correction> waitingCorrections(Caller caller, PageRequest page) {
        Page<Correction> found = whole.waitingCorrections(caller, page);
        return found.next() == null
                ? found
                : new Page<>(found.items().subList(0, found.items().size() - 1), found.next(), found.count());
    }
}

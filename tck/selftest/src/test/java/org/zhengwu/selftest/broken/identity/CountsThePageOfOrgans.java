package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.CappedCount;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.Organ;

/** Counts the organs of a page in place of all, against PAG-001. */
@Decorator
@Priority(1)
abstract class CountsThePageOfOrgans implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Override
    public Page<Organ> organs(Caller caller, @Nullable DivisionId division, PageRequest page) {
        Page<Organ> found = whole.organs(caller, division, page);
        return new Page<>(
                found.items(), found.next(), CappedCount.of(found.items().size()));
    }
}

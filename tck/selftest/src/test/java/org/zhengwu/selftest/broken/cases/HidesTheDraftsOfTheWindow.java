package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Optional;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Role;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.CaseState;

/** Hides from a window what it drafted itself, against CSE-102. */
@Decorator
@Priority(1)
abstract class HidesTheDraftsOfTheWindow implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Optional<Case> find(Caller caller, CaseId id) {
        return whole.find(caller, id).filter(found -> found.state() != CaseState.DRAFT || !caller.has(Role.OFFICIAL));
    }
}

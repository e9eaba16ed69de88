package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.zhengwu.api.Caller;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseNumber;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.selftest.broken.Altered;

/** Finds a case by its number without what sharing provides, against CSE-121. */
@Decorator
@Priority(1)
abstract class ForgetsByTheNumberWhatSharingProvides implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Optional<Case> findByNumber(Caller caller, CaseNumber number) {
        return whole.findByNumber(caller, number).map(found -> Altered.with(found, "shared", List.of()));
    }
}

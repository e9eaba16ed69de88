package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Optional;
import org.zhengwu.api.Caller;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseNumber;
import org.zhengwu.api.application.cases.CaseService;

/** Finds no case by its number for the window that filed it for another organ, against CSE-113. */
@Decorator
@Priority(1)
abstract class HidesNumbersFromTheWindow implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Optional<Case> findByNumber(Caller caller, CaseNumber number) {
        return whole.findByNumber(caller, number)
                .filter(found -> caller.grants().stream()
                        .noneMatch(grant -> grant.entrusted().contains(found.organ())));
    }
}

package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.zhengwu.api.Caller;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseNumber;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.selftest.broken.Altered;

/** Finds a case by its number with the columns of a list alone, against ITM-012. */
@Decorator
@Priority(1)
abstract class FindsByNumberWithoutTheForm implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Optional<Case> findByNumber(Caller caller, CaseNumber number) {
        return whole.findByNumber(caller, number).map(found -> Altered.with(found, "form", Map.of()));
    }
}

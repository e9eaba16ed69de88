package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import org.zhengwu.api.Caller;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.technical.deadlines.Deadline;

/** Shows the window that filed a case for another organ no clocks of it, against CSE-113. */
@Decorator
@Priority(1)
abstract class HidesTheClocksFromTheWindow implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public List<Deadline> deadlines(Caller caller, CaseId id) {
        boolean window = whole.find(caller, id)
                .filter(found -> caller.grants().stream()
                        .anyMatch(grant -> grant.entrusted().contains(found.organ())))
                .isPresent();
        if (window) {
            throw new NotFoundException("case");
        }
        return whole.deadlines(caller, id);
    }
}

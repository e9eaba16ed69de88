package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Scope;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.PossibleAssignee;

/** Shows the window that filed a case for another organ who could handle it, against CSE-113. */
@Decorator
@Priority(1)
abstract class ShowsTheWindowTheStaff implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public List<PossibleAssignee> possibleAssignees(Caller caller, CaseId id) {
        boolean window = whole.find(caller, id)
                .filter(found -> caller.grants().stream()
                        .anyMatch(grant -> grant.entrusted().contains(found.organ())))
                .isPresent();
        return whole.possibleAssignees(window ? caller.within(Scope.all()) : caller, id);
    }
}

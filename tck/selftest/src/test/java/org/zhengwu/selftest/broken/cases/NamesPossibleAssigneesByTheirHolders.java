package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import org.zhengwu.api.Caller;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.PossibleAssignee;
import org.zhengwu.selftest.broken.Altered;

/** Names those to whom a case can be assigned by their holders, against CSE-118. */
@Decorator
@Priority(1)
abstract class NamesPossibleAssigneesByTheirHolders implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public List<PossibleAssignee> possibleAssignees(Caller caller, CaseId id) {
        return whole.possibleAssignees(caller, id).stream()
                .map(each -> Altered.with(each, "name", each.holder().value()))
                .toList();
    }
}

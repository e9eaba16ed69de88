package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Masked;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.PossibleAssignee;
import org.zhengwu.selftest.broken.Altered;

/** Shows the name of the account for the name of its holder, against CSE-118. */
@Decorator
@Priority(1)
abstract class ShowsTheNameOfTheAccountForItsHolder implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public List<PossibleAssignee> possibleAssignees(Caller caller, CaseId id) {
        return whole.possibleAssignees(caller, id).stream()
                .map(each -> Altered.with(each, "holder", new Masked(each.name())))
                .toList();
    }
}

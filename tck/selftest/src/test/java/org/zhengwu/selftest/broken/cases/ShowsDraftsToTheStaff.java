package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Optional;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Scope;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.CaseState;

/** Shows drafts to the staff of the organ, against CSE-102. */
@Decorator
@Priority(1)
abstract class ShowsDraftsToTheStaff implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Optional<Case> find(Caller caller, CaseId id) {
        Optional<Case> found = whole.find(caller, id);
        return found.isPresent()
                ? found
                : whole.find(Caller.system("broken").within(Scope.all()), id)
                        .filter(each -> each.state() == CaseState.DRAFT
                                && caller.organs().anyMatch(each.organ()::equals));
    }
}

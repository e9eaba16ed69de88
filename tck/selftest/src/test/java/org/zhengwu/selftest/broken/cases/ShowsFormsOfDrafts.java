package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Scope;
import org.zhengwu.api.application.cases.CaseForm;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.CaseState;

/** Shows the staff of the organ the form of what is not submitted yet, against CSE-102. */
@Decorator
@Priority(1)
abstract class ShowsFormsOfDrafts implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public CaseForm form(Caller caller, CaseId id) {
        Caller wide = caller.within(Scope.all());
        boolean own = whole.find(wide, id)
                .filter(found ->
                        found.state() == CaseState.DRAFT && caller.organs().anyMatch(found.organ()::equals))
                .isPresent();
        return whole.form(own ? wide : caller, id);
    }
}

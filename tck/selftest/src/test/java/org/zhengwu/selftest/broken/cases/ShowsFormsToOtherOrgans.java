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

/** Shows the form of what is filed to the staff of any organ, against ACC-004. */
@Decorator
@Priority(1)
abstract class ShowsFormsToOtherOrgans implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public CaseForm form(Caller caller, CaseId id) {
        Caller wide = caller.actingFor() == null ? caller.within(Scope.all()) : caller;
        boolean filed = whole.find(wide, id)
                .filter(found -> found.state() != CaseState.DRAFT)
                .isPresent();
        return whole.form(filed ? wide : caller, id);
    }
}

package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Scope;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseForm;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.selftest.broken.Altered;

/** Answers the form of a part with everything that the whole matter was told, against JNT-001. */
@Decorator
@Priority(1)
abstract class AnswersAPartWithTheWholeForm implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public CaseForm form(Caller caller, CaseId id) {
        CaseForm own = whole.form(caller, id);
        return whole.find(caller, id)
                .map(Case::whole)
                .map(matter -> whole.form(caller.within(Scope.all()), matter))
                .map(matter -> Altered.with(own, "answers", matter.answers()))
                .orElse(own);
    }
}

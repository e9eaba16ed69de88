package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Scope;
import org.zhengwu.api.application.cases.ApplicantIdentity;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.CaseState;
import org.zhengwu.api.technical.identity.IdentifierKind;

/** Shows the organ in clear who only fills in an application, against CSE-102. */
@Decorator
@Priority(1)
abstract class RevealsWhomADraftIsAbout implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public ApplicantIdentity revealApplicant(Caller caller, CaseId id) {
        return whole.find(caller.within(Scope.all()), id)
                .filter(found -> found.state() == CaseState.DRAFT)
                .filter(found -> caller.organs().anyMatch(found.organ()::equals))
                .map(found -> new ApplicantIdentity("皇甫嘉言", IdentifierKind.RESIDENT_ID, "", null, null))
                .orElseGet(() -> whole.revealApplicant(caller, id));
    }
}

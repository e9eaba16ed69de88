package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.application.cases.ApplicantIdentity;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.technical.identity.IdentifierKind;
import org.zhengwu.selftest.broken.Altered;

/** Shows the identifier of every applicant as that of a person, against CSE-116. */
@Decorator
@Priority(1)
abstract class TakesEveryApplicantForAPerson implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public ApplicantIdentity revealApplicant(Caller caller, CaseId id) {
        return Altered.with(whole.revealApplicant(caller, id), "identifierKind", IdentifierKind.RESIDENT_ID);
    }
}

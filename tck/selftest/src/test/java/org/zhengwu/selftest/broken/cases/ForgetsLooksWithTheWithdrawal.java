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
import org.zhengwu.api.application.cases.CaseState;
import org.zhengwu.api.application.cases.IdentityLook;

/** Forgets who looked at the applicant once the case was withdrawn, against CSE-116. */
@Decorator
@Priority(1)
abstract class ForgetsLooksWithTheWithdrawal implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public List<IdentityLook> identityLooks(Caller caller, CaseId id) {
        List<IdentityLook> looks = whole.identityLooks(caller, id);
        return whole.find(caller, id)
                        .filter(found -> found.state() == CaseState.WITHDRAWN)
                        .isPresent()
                ? List.of()
                : looks;
    }
}

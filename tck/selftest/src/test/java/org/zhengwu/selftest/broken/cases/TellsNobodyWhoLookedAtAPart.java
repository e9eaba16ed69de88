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
import org.zhengwu.api.application.cases.IdentityLook;

/** Tells nobody who looked at the applicant of a part, against CSE-116. */
@Decorator
@Priority(1)
abstract class TellsNobodyWhoLookedAtAPart implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public List<IdentityLook> identityLooks(Caller caller, CaseId id) {
        List<IdentityLook> looks = whole.identityLooks(caller, id);
        return whole.find(caller, id).filter(found -> found.whole() != null).isPresent() ? List.of() : looks;
    }
}

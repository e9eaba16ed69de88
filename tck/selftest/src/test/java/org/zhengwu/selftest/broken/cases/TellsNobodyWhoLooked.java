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

/** Keeps from applicants who of the staff looked at their identity, against CSE-116. */
@Decorator
@Priority(1)
abstract class TellsNobodyWhoLooked implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public List<IdentityLook> identityLooks(Caller caller, CaseId id) {
        return whole.identityLooks(caller, id).stream().limit(0).toList();
    }
}

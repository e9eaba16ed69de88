package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Optional;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Role;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseNumber;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.Suspension;
import org.zhengwu.selftest.broken.Altered;

/** Shows the applicant a special procedure only while it goes on, against CSE-120. */
@Decorator
@Priority(1)
abstract class HidesAnEndedProcedureFromTheApplicant implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Optional<Case> find(Caller caller, CaseId id) {
        return whole.find(caller, id).map(each -> shown(caller, each));
    }

    @Override
    public Optional<Case> findByNumber(Caller caller, CaseNumber number) {
        return whole.findByNumber(caller, number).map(each -> shown(caller, each));
    }

    private static Case shown(Caller caller, Case found) {
        Suspension newest = found.suspension();
        boolean ended = newest != null && newest.until() != null;
        return ended && caller.has(Role.SERVICE_USER) ? Altered.with(found, "suspension", null) : found;
    }
}

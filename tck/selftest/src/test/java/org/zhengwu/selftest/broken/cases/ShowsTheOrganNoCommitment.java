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
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.selftest.broken.Altered;

/** Hides from the staff to what the applicant has committed, against LIC-021. */
@Decorator
@Priority(1)
abstract class ShowsTheOrganNoCommitment implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Optional<Case> find(Caller caller, CaseId id) {
        Optional<Case> found = whole.find(caller, id);
        return caller.has(Role.OFFICIAL) ? found.map(each -> Altered.with(each, "commitment", null)) : found;
    }
}

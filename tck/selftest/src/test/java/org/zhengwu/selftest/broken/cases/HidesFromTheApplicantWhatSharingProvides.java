package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Role;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.selftest.broken.Altered;

/** Shows the organ alone what sharing provides, against CSE-121. */
@Decorator
@Priority(1)
abstract class HidesFromTheApplicantWhatSharingProvides implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Optional<Case> find(Caller caller, CaseId id) {
        return whole.find(caller, id)
                .map(found -> caller.has(Role.SERVICE_USER) ? Altered.with(found, "shared", List.of()) : found);
    }
}

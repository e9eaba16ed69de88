package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.Revision;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;

/** Refuses a number that is the limit itself, against FRM-004. */
@Decorator
@Priority(1)
abstract class RefusesTheLimitItself implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Case submit(Caller caller, CaseId id, Revision revision) {
        whole.find(caller, id)
                .filter(found -> "500".equals(found.form().get("area")))
                .ifPresent(found -> {
                    throw new InvalidInputException("form.area", "too-large", "must be less");
                });
        return whole.submit(caller, id, revision);
    }
}

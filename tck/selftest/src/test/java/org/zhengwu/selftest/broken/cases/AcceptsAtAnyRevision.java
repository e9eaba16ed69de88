package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Revision;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;

/** Accepts what has changed since the clerk read it, against REV-001. */
@Decorator
@Priority(1)
abstract class AcceptsAtAnyRevision implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Case accept(Caller caller, CaseId id, Revision revision) {
        return whole.accept(
                caller, id, whole.find(caller, id).map(Case::revision).orElse(revision));
    }
}

package org.zhengwu.selftest.broken.access;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Scope;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;

/** Shows a case to the organ itself and not to its line and its government, against ACC-005. */
@Decorator
@Priority(1)
abstract class KnowsNoLine implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Optional<Case> find(Caller caller, CaseId id) {
        Scope checked = caller.scope();
        Scope own = new Scope(
                checked.everything(), checked.parties(), caller.organs().collect(Collectors.toSet()));
        return whole.find(caller.within(own), id);
    }
}

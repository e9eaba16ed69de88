package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Optional;
import org.zhengwu.api.Caller;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.selftest.broken.Altered;

/** Counts the deemed acceptance from the day after the receipt, against LIC-002. */
@Decorator
@Priority(1)
abstract class AcceptsFromTheDayOfTheLapse implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Optional<Case> find(Caller caller, CaseId id) {
        return whole.find(caller, id)
                .map(found -> found.acceptedOn() == null || !found.deemedAccepted()
                        ? found
                        : Altered.with(found, "acceptedOn", found.acceptedOn().plusDays(1)));
    }
}

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

/** Shows the decision under another day than the decider was told, against CSE-106. */
@Decorator
@Priority(1)
abstract class ShowsAnotherDayOfTheDecision implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Optional<Case> find(Caller caller, CaseId id) {
        return whole.find(caller, id)
                .map(found -> found.decision() == null
                        ? found
                        : Altered.with(
                                found,
                                "decision",
                                Altered.with(
                                        found.decision(),
                                        "on",
                                        found.decision().on().plusDays(1))));
    }
}

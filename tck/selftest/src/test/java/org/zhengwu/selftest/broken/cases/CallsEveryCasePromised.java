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
import org.zhengwu.api.application.catalogue.CaseType;
import org.zhengwu.selftest.broken.Altered;

/** Shows an instant case as a promised one, against CSE-111. */
@Decorator
@Priority(1)
abstract class CallsEveryCasePromised implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Optional<Case> find(Caller caller, CaseId id) {
        return whole.find(caller, id)
                .map(found -> Altered.with(found, "item", Altered.with(found.item(), "caseType", CaseType.PROMISED)));
    }
}

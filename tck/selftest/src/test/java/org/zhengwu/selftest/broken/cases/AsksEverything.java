package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import org.zhengwu.api.Caller;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.Revision;
import org.zhengwu.api.Violation;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;

/** Asks what the conditions leave out, by taking it for given, against FRM-005. */
@Decorator
@Priority(1)
abstract class AsksEverything implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Case submit(Caller caller, CaseId id, Revision revision) {
        try {
            return whole.submit(caller, id, revision);
        } catch (InvalidInputException refused) {
            List<Violation> kept = refused.violations().stream()
                    .filter(each -> !each.code().equals("not-asked"))
                    .toList();
            if (kept.isEmpty()) {
                return whole.find(caller, id).orElseThrow();
            }
            throw refused;
        }
    }
}

package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Optional;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Revision;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.Suspension;
import org.zhengwu.selftest.broken.Altered;

/** Shows the expected day as the last one of a special procedure that has ended, against LIC-007. */
@Decorator
@Priority(1)
abstract class EndsProceduresAsExpected implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Case resume(Caller caller, CaseId id, Revision revision) {
        return ended(whole.resume(caller, id, revision));
    }

    @Override
    public Optional<Case> find(Caller caller, CaseId id) {
        return whole.find(caller, id).map(EndsProceduresAsExpected::ended);
    }

    private static Case ended(Case found) {
        Suspension suspension = found.suspension();
        return suspension == null || suspension.until() == null
                ? found
                : Altered.with(found, "suspension", Altered.with(suspension, "until", suspension.expectedUntil()));
    }
}

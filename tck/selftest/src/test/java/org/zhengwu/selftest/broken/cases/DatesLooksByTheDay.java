package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.zhengwu.api.Caller;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.IdentityLook;
import org.zhengwu.selftest.broken.Altered;

/** Keeps the day of a look and not its time, against CSE-116. */
@Decorator
@Priority(1)
abstract class DatesLooksByTheDay implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public List<IdentityLook> identityLooks(Caller caller, CaseId id) {
        return whole.identityLooks(caller, id).stream()
                .map(look -> Altered.with(look, "at", look.at().truncatedTo(ChronoUnit.DAYS)))
                .toList();
    }
}

package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.zhengwu.api.Caller;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.IdentityLook;

/** Lists the oldest look first, against CSE-116. */
@Decorator
@Priority(1)
abstract class ShowsTheOldestLookFirst implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public List<IdentityLook> identityLooks(Caller caller, CaseId id) {
        List<IdentityLook> looks = new ArrayList<>(whole.identityLooks(caller, id));
        Collections.reverse(looks);
        return looks;
    }
}

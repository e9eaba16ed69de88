package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Caller;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.IdentityLook;

/** Keeps one look of each person, however often somebody looks, against CSE-116. */
@Decorator
@Priority(1)
abstract class KeepsOneLookOfEach implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public List<IdentityLook> identityLooks(Caller caller, CaseId id) {
        Map<AccountId, IdentityLook> last = new LinkedHashMap<>();
        whole.identityLooks(caller, id).forEach(look -> last.putIfAbsent(look.account(), look));
        return List.copyOf(last.values());
    }
}

package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Optional;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Scope;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.selftest.broken.Altered;

/** Shows the organ of a part what the whole matter was asked, against JNT-001. */
@Decorator
@Priority(1)
abstract class ShowsThePartTheWholeForm implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Optional<Case> find(Caller caller, CaseId id) {
        return whole.find(caller, id)
                .map(found -> found.whole() == null
                        ? found
                        : whole.find(caller.within(Scope.all()), found.whole())
                                .map(matter -> Altered.with(found, "form", matter.form()))
                                .orElse(found));
    }
}

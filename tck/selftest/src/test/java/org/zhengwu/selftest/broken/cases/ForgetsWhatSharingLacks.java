package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.zhengwu.api.Caller;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.SharingState;
import org.zhengwu.selftest.broken.Altered;

/** Leaves out the materials of which their sources have none, against CSE-121. */
@Decorator
@Priority(1)
abstract class ForgetsWhatSharingLacks implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Optional<Case> find(Caller caller, CaseId id) {
        return whole.find(caller, id).map(found -> Altered.with(found, "shared", withoutLacking(found)));
    }

    private static List<?> withoutLacking(Case found) {
        return found.shared().stream()
                .filter(each -> each.state() != SharingState.NOT_FOUND)
                .toList();
    }
}

package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Optional;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Post;
import org.zhengwu.api.Scope;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.CaseState;

/** Shows the head of a government the cases of every division, against ACC-005. */
@Decorator
@Priority(1)
abstract class ShowsTheHeadOfAGovernmentEveryCity implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Optional<Case> find(Caller caller, CaseId id) {
        boolean governs = caller.grants().stream().anyMatch(grant -> grant.post() == Post.GOVERNMENT_HEAD);
        return whole.find(governs ? caller.within(Scope.all()) : caller, id)
                .filter(found -> !governs || found.state() != CaseState.DRAFT);
    }
}

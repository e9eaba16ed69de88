package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Revision;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.DecisionDraft;
import org.zhengwu.api.application.cases.DecisionOutcome;

/** Lets no organ refuse its part, so that the whole is granted against it, against JNT-002. */
@Decorator
@Priority(1)
abstract class GrantsEveryPart implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Case decide(Caller caller, CaseId id, Revision revision, DecisionDraft draft) {
        boolean part =
                whole.find(caller, id).filter(found -> found.whole() != null).isPresent();
        DecisionDraft grant =
                DecisionDraft.builder().outcome(DecisionOutcome.GRANT.name()).build();
        return whole.decide(caller, id, revision, part ? grant : draft);
    }
}

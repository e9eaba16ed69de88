package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Objects;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Revision;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.Decision;
import org.zhengwu.api.application.cases.DecisionDraft;
import org.zhengwu.selftest.broken.Altered;

/** Names the notice of acceptance as the document of the decision, against LIC-003. */
@Decorator
@Priority(1)
abstract class NamesTheAcceptanceAsTheDecision implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Case decide(Caller caller, CaseId id, Revision revision, DecisionDraft draft) {
        Case decided = whole.decide(caller, id, revision, draft);
        Decision decision = Objects.requireNonNull(decided.decision());
        return whole.history(caller, id).stream()
                .flatMap(step -> step.documents().stream())
                .findFirst()
                .map(first -> Altered.with(decided, "decision", Altered.with(decision, "document", first)))
                .orElse(decided);
    }
}

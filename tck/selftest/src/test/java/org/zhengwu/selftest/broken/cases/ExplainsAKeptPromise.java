package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Revision;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.Decision;
import org.zhengwu.api.application.cases.DecisionDraft;
import org.zhengwu.selftest.broken.Altered;

/** Keeps the explanation of an overrun where the promise was kept, against LIC-022. */
@Decorator
@Priority(1)
abstract class ExplainsAKeptPromise implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    private static final Map<CaseId, String> GIVEN = new ConcurrentHashMap<>();

    @Override
    public Case decide(Caller caller, CaseId id, Revision revision, DecisionDraft draft) {
        Case decided = whole.decide(caller, id, revision, draft);
        if (draft.overrunExplanation() != null) {
            GIVEN.put(id, draft.overrunExplanation());
        }
        return explained(decided);
    }

    @Override
    public Optional<Case> find(Caller caller, CaseId id) {
        return whole.find(caller, id).map(ExplainsAKeptPromise::explained);
    }

    private static Case explained(Case found) {
        Decision decision = found.decision();
        return decision == null || decision.overrunExplanation() != null
                ? found
                : Altered.with(found, "decision", Altered.with(decision, "overrunExplanation", GIVEN.get(found.id())));
    }
}

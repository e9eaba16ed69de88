package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Revision;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.CaseStep;
import org.zhengwu.api.application.cases.DecisionDraft;
import org.zhengwu.api.application.cases.HistoryEntry;
import org.zhengwu.api.application.catalogue.CaseType;
import org.zhengwu.selftest.broken.Altered;

/** Lets any clerk decide what another accepted on the spot, against ITM-005. */
@Decorator
@Priority(1)
abstract class LetsAnyClerkDecide implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Case decide(Caller caller, CaseId id, Revision revision, DecisionDraft draft) {
        boolean instant = whole.find(caller, id)
                .filter(found -> found.item().caseType() == CaseType.INSTANT)
                .isPresent();
        if (!instant) {
            return whole.decide(caller, id, revision, draft);
        }
        AccountId acceptor = whole.history(caller, id).stream()
                .filter(entry -> entry.step() == CaseStep.ACCEPT)
                .map(HistoryEntry::account)
                .findFirst()
                .orElseThrow();
        return whole.decide(Altered.with(caller, "account", acceptor), id, revision, draft);
    }
}

package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Scope;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.DecisionDraft;
import org.zhengwu.api.application.cases.DocumentPreview;

/** Lets the window that filed a case for another organ preview its decision, against CSE-113. */
@Decorator
@Priority(1)
abstract class LetsTheWindowPreview implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public DocumentPreview previewDecision(Caller caller, CaseId id, DecisionDraft draft) {
        boolean window = whole.find(caller, id)
                .filter(found -> caller.grants().stream()
                        .anyMatch(grant -> grant.entrusted().contains(found.organ())))
                .isPresent();
        return whole.previewDecision(window ? caller.within(Scope.all()) : caller, id, draft);
    }
}

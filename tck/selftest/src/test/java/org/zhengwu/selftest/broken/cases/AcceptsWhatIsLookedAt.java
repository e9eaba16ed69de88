package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.DocumentPreview;
import org.zhengwu.runtime.transaction.Transactions;

/** Accepts the case whose notice of acceptance is only looked at. Against CSE-119. */
@Decorator
@Priority(1)
abstract class AcceptsWhatIsLookedAt implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Inject
    Transactions transactions;

    @Override
    public DocumentPreview previewAcceptance(Caller caller, CaseId id) {
        DocumentPreview shown = whole.previewAcceptance(caller, id);
        whole.find(caller, id)
                .map(Case::revision)
                .ifPresent(revision -> transactions.required(() -> whole.accept(caller, id, revision)));
        return shown;
    }
}

package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.RuleViolatedException;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.DecisionDraft;
import org.zhengwu.api.application.cases.DocumentPreview;

/** Refuses the preview while a verification is missing, against CSE-119. */
@Decorator
@Priority(1)
abstract class PreviewsAfterTheVerification implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public DocumentPreview previewDecision(Caller caller, CaseId id, DecisionDraft draft) {
        whole.find(caller, id)
                .filter(found ->
                        found.item().verification() && found.verifications().size() < 2)
                .ifPresent(found -> {
                    throw new RuleViolatedException("LIC-010", "two-verifiers-needed", "A verification is missing");
                });
        return whole.previewDecision(caller, id, draft);
    }
}

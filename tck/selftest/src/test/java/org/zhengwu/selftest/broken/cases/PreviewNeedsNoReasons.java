package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.DecisionDraft;
import org.zhengwu.api.application.cases.DecisionOutcome;
import org.zhengwu.api.application.cases.DocumentPreview;
import org.zhengwu.api.application.cases.RemediesDraft;
import org.zhengwu.selftest.broken.Altered;

/** Previews a refusal that has no reasons or no remedies as if dashes had been given for them. Against CSE-119. */
@Decorator
@Priority(1)
abstract class PreviewNeedsNoReasons implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public DocumentPreview previewDecision(Caller caller, CaseId id, DecisionDraft draft) {
        DecisionDraft filled = draft;
        if (DecisionOutcome.REFUSE.name().equals(draft.outcome())) {
            if (draft.reasons() == null || draft.reasons().isBlank()) {
                filled = Altered.with(filled, "reasons", "—");
            }
            if (draft.remedies() == null) {
                filled = Altered.with(filled, "remedies", new RemediesDraft("—", "—"));
            }
        }
        return whole.previewDecision(caller, id, filled);
    }
}

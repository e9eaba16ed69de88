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
import org.zhengwu.api.application.cases.DocumentPreview;
import org.zhengwu.selftest.broken.Altered;

/** Previews a late decision without its explanation, against CSE-119. */
@Decorator
@Priority(1)
abstract class PreviewsOverrunsUnexplained implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public DocumentPreview previewDecision(Caller caller, CaseId id, DecisionDraft draft) {
        DecisionDraft explained =
                draft.overrunExplanation() == null ? Altered.with(draft, "overrunExplanation", "（待填）") : draft;
        return whole.previewDecision(caller, id, explained);
    }
}

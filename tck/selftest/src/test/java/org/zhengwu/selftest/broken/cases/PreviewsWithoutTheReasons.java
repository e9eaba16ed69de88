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

/** Shows another text than the one that a decision would have, against CSE-119. */
@Decorator
@Priority(1)
abstract class PreviewsWithoutTheReasons implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public DocumentPreview previewDecision(Caller caller, CaseId id, DecisionDraft draft) {
        DecisionDraft other = draft.reasons() == null ? draft : Altered.with(draft, "reasons", "其他理由");
        return whole.previewDecision(caller, id, other);
    }
}

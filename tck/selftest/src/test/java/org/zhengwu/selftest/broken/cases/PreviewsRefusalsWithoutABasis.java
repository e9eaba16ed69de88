package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.DocumentPreview;
import org.zhengwu.api.application.cases.RefusalDraft;
import org.zhengwu.selftest.broken.Altered;

/** Previews a refusal that names no legal basis as if it named one. Against CSE-119. */
@Decorator
@Priority(1)
abstract class PreviewsRefusalsWithoutABasis implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public DocumentPreview previewRefusal(Caller caller, CaseId id, RefusalDraft draft) {
        return whole.previewRefusal(caller, id, draft.basis() == null ? Altered.with(draft, "basis", "—") : draft);
    }
}

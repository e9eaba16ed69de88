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
import org.zhengwu.api.application.cases.DocumentPreview;
import org.zhengwu.api.application.cases.RefusalDraft;

/** Previews the refusal of what the law has accepted, against LIC-002. */
@Decorator
@Priority(1)
abstract class PreviewsWhatTheLawHasAccepted implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public DocumentPreview previewRefusal(Caller caller, CaseId id, RefusalDraft draft) {
        try {
            return whole.previewRefusal(caller, id, draft);
        } catch (RuleViolatedException refused) {
            if (refused.rule().equals("LIC-002")) {
                return new DocumentPreview("不予受理决定书", "");
            }
            throw refused;
        }
    }
}

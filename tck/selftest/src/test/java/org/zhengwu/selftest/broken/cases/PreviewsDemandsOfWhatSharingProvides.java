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
import org.zhengwu.api.application.cases.SupplementNoticeDraft;

/** Previews a notice that demands what sharing provides, against CSE-119. */
@Decorator
@Priority(1)
abstract class PreviewsDemandsOfWhatSharingProvides implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public DocumentPreview previewSupplementNotice(Caller caller, CaseId id, SupplementNoticeDraft draft) {
        try {
            return whole.previewSupplementNotice(caller, id, draft);
        } catch (RuleViolatedException refused) {
            if (refused.rule().equals("LIC-016")) {
                return new DocumentPreview("补正告知书", "");
            }
            throw refused;
        }
    }
}

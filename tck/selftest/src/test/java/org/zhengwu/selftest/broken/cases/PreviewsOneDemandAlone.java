package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Objects;
import org.zhengwu.api.Caller;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.DocumentPreview;
import org.zhengwu.api.application.cases.SupplementNoticeDraft;

/** Shows the first of what is missing alone. Against CSE-119. */
@Decorator
@Priority(1)
abstract class PreviewsOneDemandAlone implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public DocumentPreview previewSupplementNotice(Caller caller, CaseId id, SupplementNoticeDraft draft) {
        SupplementNoticeDraft first = new SupplementNoticeDraft(
                Objects.requireNonNull(draft.demands()).stream().limit(1).toList(), draft.supplyBy());
        return whole.previewSupplementNotice(caller, id, first);
    }
}

package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Revision;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseDraft;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.MaterialDraft;
import org.zhengwu.selftest.broken.Altered;

/** Keeps the materials that a change leaves out, against CSE-101. */
@Decorator
@Priority(1)
abstract class KeepsOldMaterials implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Case change(Caller caller, CaseId id, Revision revision, CaseDraft draft) {
        boolean none = draft.materials() == null || draft.materials().isEmpty();
        List<MaterialDraft> old = whole.find(caller, id).stream()
                .flatMap(found -> found.materials().stream())
                .map(each -> new MaterialDraft(each.slot(), each.document().toString()))
                .toList();
        return whole.change(caller, id, revision, none ? Altered.with(draft, "materials", old) : draft);
    }
}

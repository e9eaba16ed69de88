package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Revision;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.ExtensionDraft;
import org.zhengwu.selftest.broken.Altered;

/** Makes up why a limit is extended, against LIC-004. */
@Decorator
@Priority(1)
abstract class ExtendsWithoutAReason implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Case extend(Caller caller, CaseId id, Revision revision, ExtensionDraft draft) {
        return whole.extend(
                caller, id, revision, " ".equals(draft.reason()) ? Altered.with(draft, "reason", "从略") : draft);
    }
}

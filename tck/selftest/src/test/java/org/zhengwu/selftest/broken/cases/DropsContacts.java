package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Objects;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Revision;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseDraft;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.selftest.broken.Altered;

/** Drops a contact that a change leaves out, against CSE-112. */
@Decorator
@Priority(1)
abstract class DropsContacts implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Case change(Caller caller, CaseId id, Revision revision, CaseDraft draft) {
        String name = Objects.requireNonNullElse(draft.contactName(), "");
        return whole.change(caller, id, revision, Altered.with(draft, "contactName", name));
    }
}

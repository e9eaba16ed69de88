package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Revision;
import org.zhengwu.api.RuleViolatedException;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.ExtensionDraft;

/** Answers an extension of what no rule extends with the case as it is, against LIC-004. */
@Decorator
@Priority(1)
abstract class ExtendsWhatIsNoPermit implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Case extend(Caller caller, CaseId id, Revision revision, ExtensionDraft draft) {
        try {
            return whole.extend(caller, id, revision, draft);
        } catch (RuleViolatedException refused) {
            return whole.find(caller, id)
                    .filter(found -> !found.item().typeCode().equals("01"))
                    .orElseThrow(() -> refused);
        }
    }
}

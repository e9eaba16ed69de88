package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.Revision;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.VerificationDraft;
import org.zhengwu.selftest.broken.Altered;

/** Takes a verification of a day that cannot be as one of today, against LIC-010. */
@Decorator
@Priority(1)
abstract class VerifiesOnAnyDay implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Case verify(Caller caller, CaseId id, Revision revision, VerificationDraft draft) {
        try {
            return whole.verify(caller, id, revision, draft);
        } catch (InvalidInputException wrong) {
            if (wrong.violations().stream()
                    .allMatch(
                            each -> each.code().equals("future") || each.code().equals("before-acceptance"))) {
                return whole.verify(caller, id, revision, Altered.with(draft, "on", null));
            }
            throw wrong;
        }
    }
}

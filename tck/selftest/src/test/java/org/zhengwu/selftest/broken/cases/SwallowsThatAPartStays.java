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
import org.zhengwu.api.application.cases.WithdrawalDraft;

/** Says that a part was taken back by itself, though it was not, against JNT-003. */
@Decorator
@Priority(1)
abstract class SwallowsThatAPartStays implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Case withdraw(Caller caller, CaseId id, Revision revision, WithdrawalDraft draft) {
        try {
            return whole.withdraw(caller, id, revision, draft);
        } catch (RuleViolatedException refused) {
            if (!refused.rule().equals("JNT-003")) {
                throw refused;
            }
            return whole.find(caller, id).orElseThrow(() -> refused);
        }
    }
}

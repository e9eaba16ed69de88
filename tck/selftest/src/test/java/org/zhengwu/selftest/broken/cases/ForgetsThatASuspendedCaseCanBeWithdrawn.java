package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Revision;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseNumber;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.CaseState;
import org.zhengwu.api.application.cases.CaseStep;
import org.zhengwu.api.application.cases.SuspensionDraft;
import org.zhengwu.selftest.broken.Altered;

/** Does not say of a case in a special procedure that it can be taken back, against CSE-103. */
@Decorator
@Priority(1)
abstract class ForgetsThatASuspendedCaseCanBeWithdrawn implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Optional<Case> find(Caller caller, CaseId id) {
        return whole.find(caller, id).map(ForgetsThatASuspendedCaseCanBeWithdrawn::kept);
    }

    @Override
    public Optional<Case> findByNumber(Caller caller, CaseNumber number) {
        return whole.findByNumber(caller, number).map(ForgetsThatASuspendedCaseCanBeWithdrawn::kept);
    }

    @Override
    public Case suspend(Caller caller, CaseId id, Revision revision, SuspensionDraft draft) {
        return kept(whole.suspend(caller, id, revision, draft));
    }

    private static Case kept(Case found) {
        List<CaseStep> others = found.allowed().stream()
                .filter(step -> step != CaseStep.WITHDRAW)
                .toList();
        return found.state() == CaseState.SUSPENDED ? Altered.with(found, "allowed", others) : found;
    }
}

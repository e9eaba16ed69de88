package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Set;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Revision;
import org.zhengwu.api.RuleViolatedException;
import org.zhengwu.api.StepNotAllowedException;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;

/** Says of what the law has accepted that its state allows no acceptance, against LIC-002. */
@Decorator
@Priority(1)
abstract class BlamesTheStateForTheLaw implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Case accept(Caller caller, CaseId id, Revision revision) {
        try {
            return whole.accept(caller, id, revision);
        } catch (RuleViolatedException refused) {
            throw refused.rule().equals("LIC-002")
                    ? new StepNotAllowedException("ACCEPT", "ACCEPTED", Set.of("SUSPEND", "EXTEND"))
                    : refused;
        }
    }
}

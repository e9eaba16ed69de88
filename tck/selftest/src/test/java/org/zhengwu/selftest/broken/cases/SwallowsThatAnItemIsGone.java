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

/** Answers the submission for an item that is not in effect any more with the draft, against CSE-111. */
@Decorator
@Priority(1)
abstract class SwallowsThatAnItemIsGone implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Case submit(Caller caller, CaseId id, Revision revision) {
        try {
            return whole.submit(caller, id, revision);
        } catch (InvalidInputException refused) {
            if (refused.violations().stream().allMatch(each -> each.field().equals("item"))) {
                return whole.find(caller, id).orElseThrow();
            }
            throw refused;
        }
    }
}

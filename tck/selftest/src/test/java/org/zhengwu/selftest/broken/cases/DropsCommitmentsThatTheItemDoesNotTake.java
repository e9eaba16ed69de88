package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseDraft;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.selftest.broken.Altered;

/** Drafts without the commitments that the item does not take, and says nothing, against LIC-020. */
@Decorator
@Priority(1)
abstract class DropsCommitmentsThatTheItemDoesNotTake implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Case create(Caller caller, IdempotencyKey key, CaseDraft draft) {
        try {
            return whole.create(caller, key, draft);
        } catch (InvalidInputException wrong) {
            if (wrong.violations().stream().allMatch(each -> each.field().startsWith("commitments"))) {
                return whole.create(caller, key, Altered.with(draft, "commitments", List.of()));
            }
            throw wrong;
        }
    }
}

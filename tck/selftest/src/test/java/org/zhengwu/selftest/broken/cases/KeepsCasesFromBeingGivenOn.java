package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Caller;
import org.zhengwu.api.ForbiddenException;
import org.zhengwu.api.Post;
import org.zhengwu.api.Revision;
import org.zhengwu.api.application.cases.AssigneeDraft;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;

/** Keeps those in charge from giving a case that somebody has to somebody else, against CSE-118. */
@Decorator
@Priority(1)
abstract class KeepsCasesFromBeingGivenOn implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Case assign(Caller caller, CaseId id, Revision revision, AssigneeDraft draft) {
        Case found = whole.find(caller, id).orElse(null);
        if (found != null && draft.check().violations().isEmpty() && taken(caller, found, draft)) {
            throw new ForbiddenException("CaseService.assign");
        }
        return whole.assign(caller, id, revision, draft);
    }

    private static boolean taken(Caller caller, Case found, AssigneeDraft draft) {
        AccountId holder = found.assignee();
        String wanted = draft.account();
        boolean inCharge = caller.holds(Post.DECIDER, found.organ()) || caller.holds(Post.HEAD, found.organ());
        return inCharge
                && holder != null
                && !holder.equals(caller.account())
                && wanted != null
                && !wanted.isBlank()
                && !wanted.strip().equals(holder.toString());
    }
}

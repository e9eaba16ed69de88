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
import org.zhengwu.api.application.cases.SupplementNoticeDraft;

/** Answers the demand of a material that the item has not with the case as it is, against LIC-016. */
@Decorator
@Priority(1)
abstract class TakesDemandsOfUnknownMaterials implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Case requestSupplement(Caller caller, CaseId id, Revision revision, SupplementNoticeDraft draft) {
        try {
            return whole.requestSupplement(caller, id, revision, draft);
        } catch (InvalidInputException refused) {
            if (refused.violations().stream().allMatch(each -> each.code().equals("unknown-material"))) {
                return whole.find(caller, id).orElseThrow();
            }
            throw refused;
        }
    }
}

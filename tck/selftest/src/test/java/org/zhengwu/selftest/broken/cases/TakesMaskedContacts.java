package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseDraft;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.selftest.broken.Altered;

/** Takes a masked mobile number for none, against IDN-008. */
@Decorator
@Priority(1)
abstract class TakesMaskedContacts implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Case create(Caller caller, IdempotencyKey key, CaseDraft draft) {
        boolean masked = draft.contactMobile() != null && draft.contactMobile().contains("*");
        return whole.create(caller, key, masked ? Altered.with(draft, "contactMobile", null) : draft);
    }
}

package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Map;
import org.zhengwu.api.Caller;
import org.zhengwu.api.application.cases.CaseForm;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.selftest.broken.Altered;

/** Lets people type again what is known of them, against FRM-006. */
@Decorator
@Priority(1)
abstract class PrefillsNothing implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public CaseForm form(Caller caller, CaseId id) {
        return Altered.with(whole.form(caller, id), "prefilled", Map.of());
    }
}

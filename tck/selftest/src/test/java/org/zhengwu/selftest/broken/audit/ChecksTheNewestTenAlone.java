package org.zhengwu.selftest.broken.audit;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.audit.AuditTrail;
import org.zhengwu.api.technical.audit.AuditVerification;
import org.zhengwu.selftest.broken.Altered;

/** Recomputes ten entries at most, against AUD-004. */
@Decorator
@Priority(1)
abstract class ChecksTheNewestTenAlone implements AuditTrail {

    @Inject
    @Delegate
    @Any
    AuditTrail whole;

    @Override
    public AuditVerification verify(Caller caller) {
        AuditVerification found = whole.verify(caller);
        return Altered.with(found, "checked", Math.min(found.checked(), 10L));
    }
}

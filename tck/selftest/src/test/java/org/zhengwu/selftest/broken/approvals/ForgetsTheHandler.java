package org.zhengwu.selftest.broken.approvals;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Subject;
import org.zhengwu.api.technical.approvals.ApprovalId;
import org.zhengwu.spi.technical.approvals.Approvals;

/** Starts an approval without saying who proposed it, against APR-001. */
@Decorator
@Priority(1)
abstract class ForgetsTheHandler implements Approvals {

    @Inject
    @Delegate
    @Any
    Approvals whole;

    @Override
    public ApprovalId start(@Nullable Caller handler, Subject subject, OrganId organ, @Nullable String item) {
        return whole.start(null, subject, organ, item);
    }
}

package org.zhengwu.selftest.broken.approvals;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Subject;
import org.zhengwu.api.technical.approvals.ApprovalState;
import org.zhengwu.spi.technical.approvals.Approvals;

/** Leaves a reviewed approval open when its matter ends, against APR-004. */
@Decorator
@Priority(1)
abstract class CancelsOnlyWhatWaits implements Approvals {

    @Inject
    @Delegate
    @Any
    Approvals whole;

    @Override
    public void cancel(Subject subject) {
        if (whole.stateOf(subject).filter(ApprovalState.IN_REVIEW::equals).isPresent()) {
            whole.cancel(subject);
        }
    }
}

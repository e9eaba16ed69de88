package org.zhengwu.selftest.broken.approvals;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Subject;
import org.zhengwu.spi.technical.approvals.Approvals;

/** Waits on for the review of a case that was taken back, against APR-004. */
@Decorator
@Priority(1)
abstract class OutlivesItsMatter implements Approvals {

    @Inject
    @Delegate
    @Any
    Approvals whole;

    @Override
    public void cancel(Subject subject) {
        // The approval stays in the list of the reviewers.
    }
}

package org.zhengwu.selftest.broken.approvals;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Subject;
import org.zhengwu.spi.technical.approvals.Approvals;

/** Keeps who decided and not what the decider said, against APR-004. */
@Decorator
@Priority(1)
abstract class ForgetsWhatTheDeciderSaid implements Approvals {

    @Inject
    @Delegate
    @Any
    Approvals whole;

    @Override
    public void decide(Caller decider, Subject subject, String opinion) {
        whole.decide(decider, subject, "决定");
    }
}

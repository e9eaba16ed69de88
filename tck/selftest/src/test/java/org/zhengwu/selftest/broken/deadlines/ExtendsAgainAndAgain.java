package org.zhengwu.selftest.broken.deadlines;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.RuleViolatedException;
import org.zhengwu.api.technical.deadlines.Deadline;
import org.zhengwu.api.technical.deadlines.DeadlineId;
import org.zhengwu.spi.technical.deadlines.Deadlines;

/** Answers as if each extension were the first, against LIC-004. */
@Decorator
@Priority(1)
abstract class ExtendsAgainAndAgain implements Deadlines {

    @Inject
    @Delegate
    @Any
    Deadlines whole;

    @Override
    public Deadline extend(Caller grantedBy, DeadlineId id, int days, String reason) {
        try {
            return whole.extend(grantedBy, id, days, reason);
        } catch (RuleViolatedException refused) {
            Deadline extended = whole.explain(id).deadline();
            if (extended.extensions().isEmpty()) {
                throw refused;
            }
            return extended;
        }
    }
}

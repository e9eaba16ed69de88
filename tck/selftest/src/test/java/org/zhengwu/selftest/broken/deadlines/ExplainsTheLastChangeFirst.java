package org.zhengwu.selftest.broken.deadlines;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.deadlines.DeadlineChange;
import org.zhengwu.api.technical.deadlines.DeadlineExplanation;
import org.zhengwu.api.technical.deadlines.DeadlineId;
import org.zhengwu.api.technical.deadlines.DeadlineService;
import org.zhengwu.selftest.broken.Altered;

/** Explains the changes of an end the last one first, against LIC-007. */
@Decorator
@Priority(1)
abstract class ExplainsTheLastChangeFirst implements DeadlineService {

    @Inject
    @Delegate
    @Any
    DeadlineService whole;

    @Override
    public DeadlineExplanation explain(Caller caller, DeadlineId id) {
        DeadlineExplanation found = whole.explain(caller, id);
        List<DeadlineChange> changes = new ArrayList<>(found.changes());
        Collections.reverse(changes);
        return Altered.with(found, "changes", changes);
    }
}

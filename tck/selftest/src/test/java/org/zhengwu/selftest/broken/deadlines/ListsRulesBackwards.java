package org.zhengwu.selftest.broken.deadlines;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.deadlines.DeadlineService;
import org.zhengwu.api.technical.deadlines.TimeLimitRule;

/** Lists the rules of a division backwards, against DLN-002. */
@Decorator
@Priority(1)
abstract class ListsRulesBackwards implements DeadlineService {

    @Inject
    @Delegate
    @Any
    DeadlineService whole;

    @Override
    public List<TimeLimitRule> rules(Caller caller, @Nullable String division) {
        List<TimeLimitRule> found = new ArrayList<>(whole.rules(caller, division));
        Collections.reverse(found);
        return found;
    }
}

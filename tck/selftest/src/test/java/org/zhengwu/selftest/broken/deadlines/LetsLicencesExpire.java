package org.zhengwu.selftest.broken.deadlines;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.deadlines.DeadlineService;
import org.zhengwu.api.technical.deadlines.LapseAction;
import org.zhengwu.api.technical.deadlines.TimeLimitRule;
import org.zhengwu.selftest.broken.Altered;

/** Knows no renewal by silence, against LIC-012. */
@Decorator
@Priority(1)
abstract class LetsLicencesExpire implements DeadlineService {

    @Inject
    @Delegate
    @Any
    DeadlineService whole;

    @Override
    public List<TimeLimitRule> rules(Caller caller, @Nullable String division) {
        return whole.rules(caller, division).stream()
                .map(rule -> rule.lapse() == LapseAction.DEEMED_RENEWED
                        ? Altered.with(rule, "lapse", LapseAction.ALARM)
                        : rule)
                .toList();
    }
}

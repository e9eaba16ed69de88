package org.zhengwu.server.rest.deadlines;

import static org.zhengwu.server.rest.Given.given;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.http.deadlines.TimeLimitRulesHttp;
import org.zhengwu.api.technical.deadlines.DeadlineService;
import org.zhengwu.api.technical.deadlines.RuleDraft;
import org.zhengwu.api.technical.deadlines.RulePublication;
import org.zhengwu.api.technical.deadlines.TimeLimitRule;
import org.zhengwu.server.rest.CurrentCaller;

/** Serves time limit rules: translates, decides nothing. */
@RequestScoped
public class TimeLimitRulesResource implements TimeLimitRulesHttp {

    private final DeadlineService deadlines;
    private final CurrentCaller caller;

    @Inject
    public TimeLimitRulesResource(DeadlineService deadlines, CurrentCaller caller) {
        this.deadlines = deadlines;
        this.caller = caller;
    }

    @Override
    public List<TimeLimitRule> rules(@Nullable String division) {
        return deadlines.rules(caller.get(), division);
    }

    // The body may be absent from a request although the contract asks for one.
    @Override
    public RulePublication publish(IdempotencyKey key, @Nullable RuleDraft draft) {
        return deadlines.publishRule(caller.get(), key, given(draft));
    }
}

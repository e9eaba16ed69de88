package org.zhengwu.api.http.client;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.http.deadlines.CalendarsHttp;
import org.zhengwu.api.http.deadlines.DeadlinesHttp;
import org.zhengwu.api.http.deadlines.TimeLimitRulesHttp;
import org.zhengwu.api.technical.deadlines.CalendarDraft;
import org.zhengwu.api.technical.deadlines.CalendarPublication;
import org.zhengwu.api.technical.deadlines.Computation;
import org.zhengwu.api.technical.deadlines.ComputationRequest;
import org.zhengwu.api.technical.deadlines.Deadline;
import org.zhengwu.api.technical.deadlines.DeadlineExplanation;
import org.zhengwu.api.technical.deadlines.DeadlineId;
import org.zhengwu.api.technical.deadlines.DeadlineService;
import org.zhengwu.api.technical.deadlines.RuleDraft;
import org.zhengwu.api.technical.deadlines.RulePublication;
import org.zhengwu.api.technical.deadlines.TimeLimitRule;
import org.zhengwu.api.technical.deadlines.YearCalendar;

/** The time limits of a server, over HTTP. */
final class RemoteDeadlines implements DeadlineService {

    private final Sessions sessions;

    RemoteDeadlines(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Computation compute(Caller caller, ComputationRequest request) {
        return deadlines(caller)
                .compute(
                        request.start(),
                        request.days(),
                        request.unit(),
                        request.division(),
                        request.direction(),
                        request.rollEndDate());
    }

    @Override
    public Optional<Deadline> find(Caller caller, DeadlineId id) {
        return Sessions.found(() -> deadlines(caller).find(id));
    }

    @Override
    public DeadlineExplanation explain(Caller caller, DeadlineId id) {
        return deadlines(caller).explain(id);
    }

    @Override
    public Page<Deadline> due(Caller caller, @Nullable String until, PageRequest page) {
        return deadlines(caller).due(until, page.limit(), page.cursor());
    }

    @Override
    public CalendarPublication publishCalendar(Caller caller, IdempotencyKey key, CalendarDraft draft) {
        return calendars(caller).publish(key, draft);
    }

    @Override
    public RulePublication publishRule(Caller caller, IdempotencyKey key, RuleDraft draft) {
        return limits(caller).publish(key, draft);
    }

    @Override
    public YearCalendar calendar(Caller caller, @Nullable String year, @Nullable String division) {
        return calendars(caller).calendar(year, division);
    }

    @Override
    public List<TimeLimitRule> rules(Caller caller, @Nullable String division) {
        return limits(caller).rules(division);
    }

    private DeadlinesHttp deadlines(Caller caller) {
        return sessions.as(caller, DeadlinesHttp.class);
    }

    private CalendarsHttp calendars(Caller caller) {
        return sessions.as(caller, CalendarsHttp.class);
    }

    private TimeLimitRulesHttp limits(Caller caller) {
        return sessions.as(caller, TimeLimitRulesHttp.class);
    }
}

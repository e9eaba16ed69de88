package org.zhengwu.plugin.cases;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.ForbiddenException;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.Post;
import org.zhengwu.api.Revision;
import org.zhengwu.api.RuleViolatedException;
import org.zhengwu.api.Subject;
import org.zhengwu.api.technical.deadlines.Deadline;
import org.zhengwu.api.technical.deadlines.DeadlineId;
import org.zhengwu.api.technical.deadlines.DeadlineLapsed;
import org.zhengwu.api.technical.deadlines.DeadlineState;
import org.zhengwu.api.technical.deadlines.LapseAction;
import org.zhengwu.api.technical.deadlines.Limit;
import org.zhengwu.api.technical.deadlines.LimitUnit;
import org.zhengwu.spi.LegalClock;
import org.zhengwu.spi.technical.deadlines.ClockStart;
import org.zhengwu.spi.technical.deadlines.Deadlines;

/** Clocks in memory: working days are Monday to Friday. Lapses are told when the test asks for them. */
final class PlainDeadlines implements Deadlines {

    private static final Map<String, Integer> RULES = Map.of(
            Matters.INTAKE_REFUSAL, 0,
            Matters.INTAKE, 5,
            Matters.DECISION, 20,
            Matters.JOINT_DECISION, 45,
            Matters.DELIVERY, 10);

    private final Map<DeadlineId, Deadline> clocks = Collections.synchronizedMap(new LinkedHashMap<>());

    @Override
    public Deadline start(ClockStart start) {
        Limit limit = start.ownLimit();
        if (limit == null) {
            Integer days = RULES.get(start.matter());
            if (days == null) {
                throw new InvalidInputException("matter", "no-rule", "has no rule");
            }
            limit = new Limit(days, LimitUnit.WORKING_DAY);
        }
        DeadlineId id = new DeadlineId(UUID.randomUUID());
        Deadline started = new Deadline(
                id,
                start.subject(),
                start.matter(),
                start.kind(),
                null,
                "",
                start.organ(),
                start.division(),
                start.startDay(),
                limit,
                end(start.startDay(), limit),
                false,
                DeadlineState.RUNNING,
                null,
                List.of(),
                List.of(),
                new Revision(0));
        clocks.put(id, started);
        return started;
    }

    @Override
    public Deadline stop(DeadlineId id, LocalDate firstDayNotCounted, String reason) {
        return change(id, each -> with(each, each.end(), DeadlineState.STOPPED, null));
    }

    @Override
    public Deadline resume(DeadlineId id, LocalDate lastDayNotCounted) {
        return change(id, each -> with(each, each.end(), DeadlineState.RUNNING, null));
    }

    @Override
    public Deadline extend(Caller grantedBy, DeadlineId id, int days, String reason) {
        if (!grantedBy.holds(Post.HEAD, get(id).organ())) {
            throw new ForbiddenException("CaseService.extend");
        }
        Limit more = new Limit(days, LimitUnit.WORKING_DAY);
        return change(id, each -> with(each, end(each.end(), more), each.state(), null));
    }

    @Override
    public Deadline meet(DeadlineId id, LocalDate day) {
        Deadline met = get(id);
        if (met.matter().equals(Matters.INTAKE) && day.isAfter(met.end())) {
            throw new RuleViolatedException("LIC-002", "deemed", "The law has spoken");
        }
        Instant at = day.atStartOfDay(LegalClock.ZONE).toInstant();
        return change(id, each -> with(each, each.end(), DeadlineState.MET, at));
    }

    @Override
    public Deadline cancel(DeadlineId id) {
        return change(id, each -> with(each, each.end(), DeadlineState.CANCELLED, null));
    }

    @Override
    public List<Deadline> of(Subject subject) {
        synchronized (clocks) {
            return clocks.values().stream()
                    .filter(each -> each.subject().equals(subject))
                    .toList();
        }
    }

    /** Lapses what has run out before the day, as the timer does, and gives what it tells. */
    List<DeadlineLapsed> lapse(LocalDate today, Instant actedAt) {
        List<DeadlineLapsed> told = new ArrayList<>();
        for (Deadline each : List.copyOf(clocks.values())) {
            if (each.state() == DeadlineState.RUNNING && today.isAfter(each.end())) {
                change(each.id(), one -> with(one, one.end(), DeadlineState.LAPSED, actedAt));
                LapseAction action =
                        each.matter().equals(Matters.INTAKE) ? LapseAction.DEEMED_ACCEPTED : LapseAction.ALARM;
                told.add(new DeadlineLapsed(
                        each.subject(),
                        each.id(),
                        each.matter(),
                        each.kind(),
                        action,
                        each.startDay(),
                        each.end(),
                        actedAt));
            }
        }
        return told;
    }

    /** Moves the end of a clock, as a calendar does. */
    void move(DeadlineId id, LocalDate end) {
        change(id, each -> with(each, end, each.state(), null));
    }

    private Deadline get(DeadlineId id) {
        return Optional.ofNullable(clocks.get(id)).orElseThrow();
    }

    private Deadline change(DeadlineId id, UnaryOperator<Deadline> change) {
        Deadline changed = change.apply(get(id));
        clocks.put(id, changed);
        return changed;
    }

    private static Deadline with(Deadline of, LocalDate end, DeadlineState state, @Nullable Instant closedAt) {
        return new Deadline(
                of.id(),
                of.subject(),
                of.matter(),
                of.kind(),
                of.rule(),
                of.basis(),
                of.organ(),
                of.division(),
                of.startDay(),
                of.limit(),
                end,
                of.provisional(),
                state,
                closedAt,
                of.pauses(),
                of.extensions(),
                of.revision());
    }

    private static LocalDate end(LocalDate start, Limit limit) {
        if (limit.unit() == LimitUnit.CALENDAR_DAY) {
            return start.plusDays(limit.value());
        }
        LocalDate day = start;
        for (int left = limit.value(); left > 0; ) {
            day = day.plusDays(1);
            boolean rest = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            left -= rest ? 0 : 1;
        }
        return day;
    }
}

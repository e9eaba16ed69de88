package org.zhengwu.plugin.approvals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Revision;
import org.zhengwu.api.Subject;
import org.zhengwu.api.UnsupportedException;
import org.zhengwu.api.technical.deadlines.ChangeCause;
import org.zhengwu.api.technical.deadlines.ClockKind;
import org.zhengwu.api.technical.deadlines.Deadline;
import org.zhengwu.api.technical.deadlines.DeadlineId;
import org.zhengwu.api.technical.deadlines.DeadlineLapsed;
import org.zhengwu.api.technical.deadlines.DeadlineRecomputed;
import org.zhengwu.api.technical.deadlines.DeadlineState;
import org.zhengwu.api.technical.deadlines.LapseAction;
import org.zhengwu.api.technical.deadlines.Limit;
import org.zhengwu.spi.technical.deadlines.ClockStart;
import org.zhengwu.spi.technical.deadlines.Deadlines;

/** Clocks in memory that count every day, and what the function tells of them. */
final class PlainClocks implements Deadlines {

    private final Map<DeadlineId, Deadline> clocks = new ConcurrentHashMap<>();

    @Override
    public Deadline start(ClockStart start) {
        Limit limit = Objects.requireNonNull(start.ownLimit());
        Deadline started = new Deadline(
                new DeadlineId(UUID.randomUUID()),
                start.subject(),
                start.matter(),
                start.kind(),
                null,
                Objects.requireNonNull(start.ownBasis()),
                start.organ(),
                start.division(),
                start.startDay(),
                limit,
                start.startDay().plusDays(limit.value()),
                false,
                DeadlineState.RUNNING,
                null,
                List.of(),
                List.of(),
                new Revision(0));
        clocks.put(started.id(), started);
        return started;
    }

    @Override
    public Deadline meet(DeadlineId id, LocalDate day) {
        return become(id, DeadlineState.MET);
    }

    @Override
    public Deadline cancel(DeadlineId id) {
        return become(id, DeadlineState.CANCELLED);
    }

    private Deadline become(DeadlineId id, DeadlineState state) {
        Deadline of = get(id);
        Deadline changed = new Deadline(
                id,
                of.subject(),
                of.matter(),
                of.kind(),
                of.rule(),
                of.basis(),
                of.organ(),
                of.division(),
                of.startDay(),
                of.limit(),
                of.end(),
                of.provisional(),
                state,
                null,
                List.of(),
                List.of(),
                of.revision());
        clocks.put(id, changed);
        return changed;
    }

    Deadline get(DeadlineId id) {
        return Objects.requireNonNull(clocks.get(id));
    }

    /** What is told when the clock lapses. */
    DeadlineLapsed lapsed(DeadlineId id) {
        Deadline of = get(id);
        return new DeadlineLapsed(
                of.subject(),
                id,
                of.matter(),
                of.kind(),
                LapseAction.ALARM,
                of.startDay(),
                of.end(),
                Surroundings.THEN);
    }

    /** What is told when a calendar moves the end of the clock. */
    DeadlineRecomputed moved(DeadlineId id, LocalDate end) {
        Deadline of = get(id);
        return new DeadlineRecomputed(
                of.subject(), id, of.matter(), ClockKind.PROMISED, ChangeCause.CALENDAR, of.end(), end, true);
    }

    @Override
    public List<Deadline> of(Subject subject) {
        return clocks.values().stream()
                .filter(each -> each.subject().equals(subject))
                .toList();
    }

    @Override
    public Deadline stop(DeadlineId id, LocalDate firstDayNotCounted, String reason) {
        throw new UnsupportedException("Deadlines.stop");
    }

    @Override
    public Deadline resume(DeadlineId id, LocalDate lastDayNotCounted) {
        throw new UnsupportedException("Deadlines.resume");
    }

    @Override
    public Deadline extend(Caller grantedBy, DeadlineId id, int days, String reason) {
        throw new UnsupportedException("Deadlines.extend");
    }
}

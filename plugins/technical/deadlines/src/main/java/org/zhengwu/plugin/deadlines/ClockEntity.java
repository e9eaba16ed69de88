package org.zhengwu.plugin.deadlines;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Revision;
import org.zhengwu.api.Subject;
import org.zhengwu.api.json.Json;
import org.zhengwu.api.technical.deadlines.Bearer;
import org.zhengwu.api.technical.deadlines.ChangeCause;
import org.zhengwu.api.technical.deadlines.ClockKind;
import org.zhengwu.api.technical.deadlines.Deadline;
import org.zhengwu.api.technical.deadlines.Deadline.Extension;
import org.zhengwu.api.technical.deadlines.Deadline.Pause;
import org.zhengwu.api.technical.deadlines.DeadlineChange;
import org.zhengwu.api.technical.deadlines.DeadlineId;
import org.zhengwu.api.technical.deadlines.DeadlineState;
import org.zhengwu.api.technical.deadlines.LapseAction;
import org.zhengwu.api.technical.deadlines.Limit;
import org.zhengwu.api.technical.deadlines.LimitUnit;
import org.zhengwu.api.technical.deadlines.TimeLimitRule;
import org.zhengwu.plugin.deadlines.Reckoning.Reckoned;
import org.zhengwu.runtime.state.Steps;
import org.zhengwu.spi.technical.deadlines.ClockStart;

/**
 * A clock, whole in one row: its pauses, extensions and changes are few, are read and written with it only,
 * and ten thousand of them are recomputed at once.
 */
@Entity(name = "dlClock")
@Table(name = "dl_clock")
class ClockEntity {

    private static final Steps<DeadlineState, ClockStep> STEPS = Steps.of(ClockStep.class);
    private static final String NONE = "[]";

    @Id
    private UUID id;

    private String subject;
    private String matter;

    @Enumerated(EnumType.STRING)
    private ClockKind kind;

    private UUID organ;
    private UUID division;

    @Column(name = "start_day")
    private LocalDate startDay;

    @Column(name = "own_limit")
    private boolean ownLimit;

    @Column(name = "limit_value")
    private int limitValue;

    @Enumerated(EnumType.STRING)
    @Column(name = "limit_unit")
    private LimitUnit limitUnit;

    private String basis;
    private String rule;

    @Column(name = "end_day")
    private LocalDate endDay;

    private boolean provisional;

    @Enumerated(EnumType.STRING)
    private DeadlineState state;

    @Column(name = "to_do")
    private boolean toDo;

    @Column(name = "lapsed_at")
    private @Nullable Instant lapsedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    private String pauses;
    private String extensions;
    private String changes;
    private long edition;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Version
    private long revision;

    protected ClockEntity() {}

    /** A clock that runs, whose end is still to be reckoned. */
    ClockEntity(UUID id, ClockStart start, OrganId organ, TimeLimitRule rule, Limit limit) {
        boolean own = start.ownLimit() != null;
        String ownBasis = start.ownBasis();
        this.id = id;
        this.subject = start.subject().toString();
        this.matter = start.matter();
        this.kind = start.kind();
        this.organ = organ.value();
        this.division = start.division().value();
        this.startDay = start.startDay();
        this.ownLimit = own;
        this.limitValue = limit.value();
        this.limitUnit = limit.unit();
        this.basis = own && ownBasis != null ? ownBasis : rule.basis();
        this.rule = KeptRule.write(rule);
        this.endDay = start.startDay();
        this.pauses = NONE;
        this.extensions = NONE;
        this.changes = NONE;
        become(DeadlineState.RUNNING);
    }

    /** Takes over the end that an edition gives. */
    void reckoned(Reckoned reckoned, long byEdition) {
        endDay = reckoned.end();
        provisional = reckoned.provisional();
        edition = byEdition;
        writtenAt = Instant.now();
    }

    /** Takes over another version of the rule; a limit of the item itself stays. */
    void governedBy(TimeLimitRule other) {
        boolean ruleBasis = basis.equals(rule().basis());
        rule = KeptRule.write(other);
        Limit limit = other.limit();
        if (!ownLimit && limit != null) {
            limitValue = limit.value();
            limitUnit = limit.unit();
        }
        if (ruleBasis) {
            basis = other.basis();
        }
    }

    void stop(LocalDate firstDay, String reason) {
        become(STEPS.take(ClockStep.STOP, state));
        List<Pause> more = new ArrayList<>(pauses());
        more.add(new Pause(firstDay, null, reason));
        pauses = Json.strict().write(more);
    }

    void resume(LocalDate lastDay) {
        become(STEPS.take(ClockStep.RESUME, state));
        closePause(lastDay);
    }

    private void closePause(LocalDate lastDay) {
        List<Pause> all = new ArrayList<>(pauses());
        Pause open = all.remove(all.size() - 1);
        if (!lastDay.isBefore(open.from())) {
            all.add(new Pause(open.from(), lastDay, open.reason()));
        } else if (!all.isEmpty() && lastDay.equals(all.get(all.size() - 1).until())) {
            // No further day was lost, but the day that did not count already has a second reason.
            all.add(new Pause(lastDay, lastDay, open.reason()));
        }
        pauses = Json.strict().write(all);
    }

    void extend(Extension extension) {
        become(STEPS.take(ClockStep.EXTEND, state));
        List<Extension> more = new ArrayList<>(extensions());
        more.add(extension);
        extensions = Json.strict().write(more);
    }

    void lapse(Instant at) {
        become(STEPS.take(ClockStep.LAPSE, state));
        lapsedAt = at;
    }

    void meet(Instant at) {
        become(STEPS.take(ClockStep.MEET, state));
        closedAt = at;
    }

    void cancel(Instant at) {
        become(STEPS.take(ClockStep.CANCEL, state));
        closedAt = at;
    }

    /** Throws where the state does not allow the step. */
    void expect(ClockStep step) {
        STEPS.take(step, state);
    }

    private void become(DeadlineState next) {
        TimeLimitRule governing = rule();
        boolean overdue = next == DeadlineState.LAPSED
                && governing.lapse() == LapseAction.ALARM
                && governing.bearer() == Bearer.ORGAN;
        state = next;
        toDo = next == DeadlineState.RUNNING || overdue;
        writtenAt = Instant.now();
    }

    void changed(DeadlineChange change) {
        List<DeadlineChange> more = new ArrayList<>(changes());
        more.add(change);
        changes = Json.strict().write(more);
    }

    /** A change from the end before to the present one. */
    void changed(Instant at, ChangeCause cause, LocalDate oldEnd, String source) {
        changed(new DeadlineChange(at, cause, oldEnd, endDay, provisional, source));
    }

    DeadlineId id() {
        return new DeadlineId(id);
    }

    Subject subject() {
        return Subject.of(subject);
    }

    String matter() {
        return matter;
    }

    ClockKind kind() {
        return kind;
    }

    OrganId organ() {
        return new OrganId(organ);
    }

    DivisionId division() {
        return new DivisionId(division);
    }

    LocalDate startDay() {
        return startDay;
    }

    LocalDate end() {
        return endDay;
    }

    boolean provisional() {
        return provisional;
    }

    DeadlineState state() {
        return state;
    }

    long edition() {
        return edition;
    }

    TimeLimitRule rule() {
        return KeptRule.read(rule);
    }

    /** The item's own limit, or null where it is the rule's. */
    @Nullable
    Limit ownLimit() {
        return ownLimit ? limit() : null;
    }

    Limit limit() {
        return new Limit(limitValue, limitUnit);
    }

    List<Pause> pauses() {
        return list(pauses, Pause.class);
    }

    List<Extension> extensions() {
        return list(extensions, Extension.class);
    }

    List<DeadlineChange> changes() {
        return list(changes, DeadlineChange.class);
    }

    private static <T> List<T> list(String text, Class<T> element) {
        return text.equals(NONE) ? List.of() : Json.lenient().readList(text, element);
    }

    /** What its end is reckoned from. */
    Span span() {
        List<Limit> lengths = new ArrayList<>(List.of(limit()));
        extensions().forEach(each -> lengths.add(new Limit(each.value(), each.unit())));
        TimeLimitRule governing = rule();
        return new Span(startDay, lengths, governing.direction(), governing.rollEndDate(), pauses());
    }

    Deadline view() {
        return new Deadline(
                id(),
                subject(),
                matter,
                kind,
                ownLimit ? null : rule().id(),
                basis,
                organ(),
                division(),
                startDay,
                limit(),
                endDay,
                provisional,
                state,
                closedAt == null ? lapsedAt : closedAt,
                pauses(),
                extensions(),
                new Revision(revision));
    }
}
